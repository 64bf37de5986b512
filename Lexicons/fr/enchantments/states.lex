@language fr
@kind     enchantments
