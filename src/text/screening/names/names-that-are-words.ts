/** First names that are also English words: they count as a name only beside another sign of a person. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    "abbey acacia ace akin ales ally alpha amaryllis amber ameer amethyst amid amir amour " +
    "anal anemone angel angelic ani anise ant aquiline arcade archer ares aria arrow art " +
    "ascension ash aspen astride atlas aura autumn azalea baby bade baker banks barb barman " +
    "barney baron bars basil bay bear beau beaux beck beg belle bent berry beryl bilge bill " +
    "bimbo birdie bishop blaze bless blessing boas bode boga bonnie bonny brad brain brandy " +
    "briar brogan brook brooks buck bud buddy buster butch cadence cal calliope cam camellia " +
    "can candy cannon canon canyon caprice carmine carver case cash cedar chance chancellor " +
    "chandler charisma charity chase chastity cherish cherry chip chosen christen chuck clay " +
    "clement cliff clover colt come comfort conception constant cooper coral coy creed crew " +
    "crystal curt dado dahlia daisy dale dame dash dawn deacon dean debs dell delta denim " +
    "desire destiny diamond dickie dies dirk divine dolly don drake dream drew duke dung " +
    "dusty dynasty earl earnest ebony echo ember emerald emery emir essence ester eternity " +
    "ever faith fang fanny fawn fedora feline fem fender fern fine fisher flint flip floor " +
    "flora florin ford forest fortune foster fox franc frank freeman gal gala gale garland " +
    "garrison gauge gay gene genesis gentry ginger girts glen glory golden gorge grace grant " +
    "grey griffin gun gunner guru guy hale halo hank hardy harmony haven hazel heath heather " +
    "heaven heavenly hector homer honesty honey hope hunter hyacinth inc indigo infant " +
    "innocent ion iris ivory ivy jarred jasper jay jazz jersey jet jewel job journey joy " +
    "jubilee julienne junior juniper justice kale kick kin king kismet kit kitty knowledge " +
    "lacy lake lance lane laurel lava lea lean ledger lee legacy lei levy liberty lien lily " +
    "linden line link lion lot lotus love lovely loyal loyalty lucky lyric mace madden mads " +
    "magnolia mahogany majesty major mama mare margarita maria marigold marina marine mark " +
    "marlin marquise marshal mart marten martial martins mas mason mate mats mattes maverick " +
    "maxim maxima meadow mecca melody mercy merry messiah mete mica mile miles miller mine " +
    "mink miracle misty modest moos myrtle nadir nail naval navy nil nine noble novella ocean " +
    "octave olive onyx opal page parfait passion pat patience patsy patty pearl peer penny " +
    "pepper phoenix pie pierce piers pinky pip piper pit poppy porter precious price prince " +
    "princess promise prosper prudence puck queen rain randy ransom rares raven ray rebel " +
    "reed reign rein reis rhea rich rick ridge riff river rivers roan rob rock rocky rod " +
    "rogers rose rover rowdy royal royalty ruby rush rusty rut sage said sailor saint samba " +
    "sander sandy sapphire sari savanna sawyer scarlet scout senna sequoia serene serenity " +
    "serge server seven sever shad shade shepherd sherry sierra silvan sincere sir sire " +
    "skipped sky smith soda sol spring star sterling stone stoney storm stormy sue sultan " +
    "sultana summer sunny sunshine swami symphony tad talon tamer tanner tawny tea temperance " +
    "tequila thatcher tiara ties till timber titan toke tome tor tore trace treasure troy " +
    "true tuba tucker turner unique unknown urban valentine valid van veer velvet verity " +
    "vesper victor viola violet virgin vital wade wale walker ward warren wilder will willow " +
    "windy winter wolf woody wren yaw yuk zen zephyr zinnia"
  ).split(" "),
);
