@language fr
@kind     irritants
