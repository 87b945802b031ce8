/** First names that are also English words: they count as a name only beside another sign of a person. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    "abbey ace ally alpha amber amid amir anal angel archer ares aria aspen atlas aura autumn " +
    "azalea baby baker barney baron beau belle bill blaze bless blessing bonnie brad brandy " +
    "briar brook brooks buddy cadence can candy cannon carmine case cash chance chandler " +
    "charity chase chastity cherish cherry christen chuck clay cliff colt comfort cooper " +
    "coral coy crew crystal curt dado dahlia daisy dale dame dawn deacon dean destiny diamond " +
    "dirk dolly don drake dream drew duke dung dusty earl earnest ebony ember emerald emery " +
    "essence ester eve faith fang fern flora florin ford forest foster frank gale garland " +
    "garrison gay gene genesis ginger girts glen grace grant grey griffin gunner guru guy " +
    "hank harmony haven hazel heath heather heaven hector homer hope hunter infant ion iris " +
    "ivory ivy jarred jasper jay jewel journey joy junior juniper justice kale kin king kitty " +
    "lacy lance lane laurel lava lea lee legacy lei liberty lily lyric madden magnolia major " +
    "mama margarita maria marina mark marlin marquise martins mason mate maverick maxim " +
    "meadow melody mercy merry messiah miles miller miracle misty modest myrtle nadir naval " +
    "nova ocean olive onyx opal pat patience patsy patty pearl penny phoenix pierce piers " +
    "pinky piper poppy porter precious prince princess promise queen randy rares raven ray " +
    "reed reign rhea rick ridge river rob rocky rod rose royal royalty ruby rusty sage samba " +
    "sandy savanna sawyer scarlet scout serenity sever shade sherry sierra sincere sire sky " +
    "soda star sterling stone stormy sue sultana summer sunny swami tad talon tanner tiara " +
    "toke trace treasure trinity troy tuba tucker turner unique unknown van victor viola " +
    "violet wade wale walker ward warren wilder will willow winter wren yaw yuk"
  ).split(" "),
);
