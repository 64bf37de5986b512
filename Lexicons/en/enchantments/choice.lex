@language en
@kind     enchantments

# Range, variety, tailor-made.

choice.wide +2 every … you can|could possibly|ever|think|imagine|dream|name
  + They stock [every screw you could imagine].
  - Every day you can sit by the sea.
choice.wide +2 plenty|lots|loads|tons|so|many of|many choice|choices|options|features|activities|variety|flavours|flavors|equipment|machines|attractions|facilities
  + [Plenty of activities] for teenagers.
  - So, of those options which is best?
choice.wide +2 something for everyone|everybody
  + There is [something for everyone] on the ship.
  - I left something for the porter.
choice.wide +2 well stocked
  + A [well stocked] village shop.
  - The well is stocked with trout.
choice.wide +2 ~choice|~selection|~range|~variety|~menu|~list … ~wide|~great|~good|~huge|~vast|~extensive|~excellent|~amazing|~impressive|~endless|~varied
  + The [menu is impressively varied].
  - Which menu is good with wine?
choice.wide +1 ~have everything … need|needed|want|wanted
  + The hardware store [has everything I needed].
  - Do you have everything you need?
choice.wide +1 ~varied|~diverse|~eclectic
  + An [eclectic] mix of stalls.
  - A varied diet is advised, isn't it?
choice.wide +2 ~wide|~great|~good|~huge|~vast|~large|~big|~extensive|~excellent|~amazing|~fantastic ~choice|~selection|~range|~variety|~assortment|~catalogue|~catalog|~menu
  + A [vast selection] of podcasts.
  - Is there a wide range in the sale?

@sector restaurant hotel leisure retail
choice.original +2 ~inventive|~creative|~innovative|~unique
  + An [inventive] cocktail list.
  - Keep the original box?

@all
choice.available  +1 always|everything|all … available|in stock
  + Spare parts are [always in stock].
  - Is the nurse always available?
choice.feature    +1 ~feature|~function … ~great|~useful|~handy|~amazing|~brilliant
  + The [features are brilliant].
  - Which feature is useful at sea?
choice.feature    +1 ~great|~useful|~handy|~nice|~amazing|~lots|~cool … ~feature|~function|~extra
  + Some really [handy features] in the update.
  - Is there a useful feature for deaf users?
choice.tailored   +2 personalised|personalized|customised|customized ~service|~care|~attention|~approach|~advice|~plan|~touch
  + A [personalised plan] for my knee.
  - I ordered a personalised mug for Dad.
choice.tailored   +2 tailored|bespoke|tailor-made
  + A [bespoke] tour of the old mills.
  - My tailor is next to the church.
choice.tailored   +2 ~build|~design|~choose my|your|our own
  + I like that I can [build my own] bundle.
  - How do I build my own shed?
choice.tailored   +1 ~meet|~suit|~fit|~cater … my|our|all|every ~need|~taste|~requirement|~budget
  + A plan that [meets all my needs].
  - Does it meet our requirements?
choice.vegetarian +1 ~good|~great|~plenty|~lovely|~many … ~vegetarian|~vegan|~gluten ~option|~choice|~dish|~meal|free
  + [Great vegan options] on the night ferry.
  - Is there a good vegan dish?

@sector restaurant hotel leisure airline
choice.list_wine +2 ~great|~good|~excellent|~extensive|~superb|~nice ~wine|~beer|~cocktail|~tea ~list|~selection|~menu
  + An [extensive wine list] at fair prices.
  - Is there a nice wine list online?

@all
choice.available +1   always get|find|manage a|my seat|space|slot|table|appointment|parking
  + I [always get a seat].
  - I always get tea.
choice.available +2   always|they have|has|had|got|find|carry|carries|stock|stocks … my|our|larger|smaller|bigger|odd|half|plus|wide|petite|tall size|sizes|fittings
  + They [always have my size].
  - I find my own size odd, always have.
choice.wide      +1   <negation> … find|get|buy|see … elsewhere
  + They stock what you [cannot find elsewhere].
  - I went to see him elsewhere.
choice.wide      +2   always something|things new|different|to|going
  + There is [always something new] on the board.
  - Something is always blue.
choice.wide      +1   always|there's something to|new|for watch|do|see|eat|play|try|to|everyone|everybody
  + There is [always something to watch].
  - I always forget something.
choice.wide      +2   everything|every|all|anything … under the sun
  + They had it in [every colour under the sun].
  - Under the sun, all of us.
choice.wide      +2   kitted|decked|fitted|stocked out|with|up with|the|latest … latest|everything|all|modern|best
  + The labs are [kitted out with the latest] gear.
  - I fitted it out with all my strength.
choice.wide      +2   loads|lots|plenty|heaps to see|do|choose|eat|keep|explore
  + There is [plenty to see].
  - Lots of rain.
choice.wide      +2   loads|lots|plenty|heaps|tons|so|ton to|of|much see|do|choose|eat|things|to|for … do|see|from|kids|eat
  + There is [loads to do].
  - Lots of rain.
choice.wide      +1   new levels|content|recipes|dishes|episodes|features|stock|songs|classes|books|films|items|exhibits|titles|designs … every|each|weekly|regularly
  + [New recipes every] week.
  - The new films are dear.
choice.wide      +2   plenty|lots|loads for|of … vegans|vegetarians|children|everyone|all|kids|families
  + There is [plenty for vegans].
  - All of the kids have lots.
choice.wide      +2   something for all|every|any|each|everyone|everybody|young
  + There is [something for all] ages.
  - I left something for Ann.
choice.wide      +2   tons|heaps|stacks|oodles|masses|wealth|plethora of|to watch|choose|see|do|choice|options|read|try|play
  + There are [tons to watch].
  - Tons of rubbish to see to.
keep.no_cater    keep <negation> … ~cater|~offer|~have|~provide … wide|great|good|large|big choice|range|variety|selection

# More of the same, as customers put it
@sector airline hotel leisure transport restaurant
choice.wide +2,stage:use constantly|always|regularly|frequently|continually|kept|keep being|replenished|topped|refilled|restocked|replenishing … up|with|by|all|throughout|fresh
  + The bread was [constantly topped up].
  - They topped it.
choice.wide +2,stage:use constantly|always|regularly|frequently|continually|promptly|quickly replenished|refilled|restocked
  + The salad was [regularly replenished].
  - They refilled it.
choice.wide +2,stage:use lots|plenty|loads|masses|tons|flooded|full of|with … light|daylight|sunlight|sunshine
  + A hall with [lots of natural light].
  - A lot of the light bulbs.
choice.wide +2,stage:use with|had|has|and|plenty|lots|loads|tons of films|movies|channels|games|food|drinks|snacks|toys|books|magazines|activities|choice|options|shops|sockets|hooks|towels|cushions|games
  + There were [plenty of films].
  - A box of films.

@all

choice.feature  +2,stage:use feature rich|packed
  + The router is [feature rich].
  - A feature film.
choice.feature  +2,stage:use packed|crammed|loaded|brimming|bursting|full|stuffed with|of … features|functions|extras|ideas|options|content|detail|functionality
  + The free plan is [packed with features].
  - A pack of tools with the bike.
choice.tailored +1,stage:use customisable|customizable|personalisable|configurable|tweakable
  + The widgets are all [customisable].
  - My customs form.

choice.available  +2 always got|has|have|had|stock|stocks … what|everything|exactly|things i|we|you|my … need|want|after|looking|fancy
  + They [always have what I need] for the allotment.
  - Always ask what I need.
choice.available  +2 hard-to-find|hard-to-get|rare parts|items|size|sizes|books|records|spares … stock|found|sourced
  + [Hard-to-find parts in stock], always.
  - A rare book to be found.
choice.available  +2 stock|stocks|stocked|carry|carries|sell|sells|keep things|items|brands|stuff|parts|lines nobody|others|no … else|n't
  + They [stock parts no one else] bothers with.
  - I keep mine elsewhere.
  - They sell items that I find elsewhere for less.
choice.vegetarian +2 they|chef|kitchen|menu|you|staff|restaurant|always|happily cater|caters|catered for|to … diets|dietary|allergies|vegans|vegetarians|coeliacs|requirements|needs|allergy|intolerance|intolerances|tastes
  + [They cater for all diets].
  - I am catering for twelve guests with vegan needs.
choice.wide       +2 aladdin 's|s cave
  + Upstairs is an [Aladdin's cave] of buttons.
  - Aladdin is on at seven.
choice.wide       +2 bit|little of everything
  + A [bit of everything] on that market.
  - A bit of string for everything.
choice.wide       +2 choice|range|selection|variety|menu|array|catalogue|offering … <be> … enormous|limitless|immense|mind-boggling|bottomless|eclectic|phenomenal
  + The [range is enormous] for a village shop.
  - The enormous menu is on the wall.
  - The range is out of stock.
choice.wide       +2 enormous|limitless|immense|mind-boggling|boundless|phenomenal|eclectic|colossal choice|range|selection|variety|array
  + An [eclectic array] of hats.
  - An enormous dog in the range.
choice.wide       +2 everything|all under one|a roof
  + [Everything under one roof], dentist included.
  - Is all under the cellar one?
choice.wide       +2 heaps|bags|stacks|piles|reams|masses|buckets|plethora|wealth|cornucopia of choice|variety|options|activities|styles|colours|things|exhibits|rides|classes
  + There are [heaps of activities] for teens.
  - Two bags of rice, my choice.
choice.wide       +2 mind boggling choice|range|selection|variety|array
  + A [mind boggling variety] of teas.
  - My mind on the choice.
choice.wide       +2 one stop shop|shops
  + A [one stop shop] for landlords.
  - One stop and a shop.
choice.wide       +2 one-stop|aladdin's|aladdins|one stop|'s|s shop|cave
  + A proper [one-stop shop] for bikes.
  - I have one stop before the shop.
choice.wide       +2 something to suit|please everyone|everybody|all|every
  + There is [something to please everybody].
  - Something to suit my coat, please.
choice.wide       +2 you|u name it
  + Beads, buttons, zips, [you name it].
  - What would you name it?

choice.wide       +2   breadth|variety|depth|richness of the|their choice|range|menu|selection|stock|collection|offer
  + The [breadth of their range].
  - In breadth, the stall is two metres.
keep.ordered_made keep ~order|~buy|bought|~want|~book a|an|our|my|the|two bespoke|tailored|tailor-made

choice.wide +1 full|complete|comprehensive range|selection|choice|array|suite of
  + The chandlery stocks a [full range of] ropes.
  - My range of motion is not full.
choice.wide +2 shelves|aisles|racks|bar|buffet|store|shop|fridge|fridges|pantry <be> always|fully|properly|nicely|generously|consistently stocked
  + The [racks are always stocked].
  - The shop is in stock.

choice.always_something +1 always come|comes|go|leave|leaves|walk|walked … away|home with something
  + You [always come away with something] shiny.
  - I always come with my dog.
  - I always go out with some friends.

choice.always_something +1 never|rarely leave|leaves|come|comes|go|walk|left … empty-handed|empty
  + One [never leaves empty-handed].
  - The jug is left in the yard.

choice.original +2 you|we|i will|wo|ca|could|can|cannot|do not|n't|never … find|get|buy|see|found anywhere|elsewhere|nowhere else
  + Jams [you won't find anywhere else].
  - I find it anywhere.

choice.wide +1 rich|extensive|vast|huge|impressive|superb|varied|broad|diverse|comprehensive collection|collections|programme|catalogue|archive|exhibits|repertoire|content|array
  + A [rich collection] of hats.
  - The rich collect hats.
  - My huge library of songs is gone.

choice.wide +1 bikes|bicycles|deckchairs|loungers|games|books|toys|towels|umbrellas|robes|coffee|tea|helmets|chargers|kayaks|barbecue|parasols|wifi <be> available|free|provided to|for|at borrow|use|guests|everyone|disposal|loan|all
  + [Kayaks are available to borrow].
  - Kayaks are available in red.
  - Kayaks are not available to all.

choice.wide +1 bikes|deckchairs|loungers|games|books|toys|kayaks|coffee|tea|kitchen|pool|garden|everything <be> at your|our|my disposal
  + [Deckchairs at our disposal].
  - Waste disposal at your door.
  - The pool was not at our disposal.
choice.wide +1 bikes|deckchairs|loungers|games|books|toys|kayaks|coffee|tea|kitchen|pool|garden|everything at your|our|my disposal
  + There were [kayaks at our disposal] by the lock.
  - We left our kayaks at the waste disposal.

choice.wide     +1   plenty|loads|lots|heaps|tons|wealth|abundance of … workshops|classes|lessons|levels|videos|games|toys|missions|recipes|exercises|animals|rides|features|shops|exhibits
  + The fort has [plenty of workshops].
  - Many workshops closed down.
  - I have bought plenty of books here.
keep.own_plenty keep i|we have|'ve|brought|bought|wanted|own plenty|loads|lots|heaps|tons of … games|toys|videos|animals|recipes|exercises|classes|lessons
  + [We brought plenty of toys].
  - The fort has plenty of toys.

choice.wide +1 numerous|many|various|countless|multiple activities|attractions|workshops|facilities|shows|outings|rides … for|offer|offered|available|organised
  + [Countless outings for] the pages.
  - Countless stars for the page.

choice.wide +1 exhibitions|exhibits|menu|range|displays|programme|selection|decor|collection|dishes|collections|window … changes|change|renewed|updated|refreshed|rotated|vary|varies … regularly|often|frequently|weekly|monthly|season
  + The [displays change regularly].
  - The weather changes regularly.
  - The stock changes constantly and the prices too.
