//! The stable codes of issues. A code keeps its meaning for ever; a new fault gets a new one.
//!
//! `F` flows · `M` messages · `R` rights cards · `C` contacts · `L` checklists ·
//! `P` rules of the calculators · `K` clocks of cases · `U` urgent texts · `W` word lists · `T` the tree of files
//! itself.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: &str = $code;)+

        /// Every code with its meaning, for documentation and tests.
        pub const ALL: &[(&str, &str)] = &[$(($code, concat!($($doc),+))),+];
    };
}

codes! {
    /// A file or folder cannot be read.
    UNREADABLE = "T001";
    /// A folder name is no language or no country.
    UNKNOWN_FOLDER = "T002";

    /// A flow file cannot be parsed, or has an unknown or missing key.
    FLOW_SYNTAX = "F001";
    /// A flow's id is not its file name, or its format is not known.
    FLOW_HEAD = "F002";
    /// A way leads to a node that does not exist.
    NO_SUCH_NODE = "F003";
    /// A node that no way reaches.
    UNREACHABLE = "F004";
    /// A node from which the conversation cannot go on or end.
    DEAD_END = "F005";
    /// A circle of nodes in which nobody is asked anything.
    LOOP_WITHOUT_WAIT = "F006";
    /// A verb that the line does not have.
    NO_SUCH_VERB = "F007";
    /// A verb with a missing or unknown argument.
    VERB_ARGUMENT = "F008";
    /// An outcome of a verb that leads nowhere, or one that the verb does not have.
    VERB_OUTCOME = "F009";
    /// A flow that does not exist.
    NO_SUCH_FLOW = "F010";
    /// A condition that cannot be read.
    CONDITION = "F011";
    /// A variable that nothing sets.
    NO_SUCH_VARIABLE = "F012";
    /// A reminder without a time of day, or in quiet hours.
    QUIET_HOURS = "F013";
    /// Something personal is asked before consent.
    BEFORE_CONSENT = "F014";
    /// A sensitive flow can end on a bubble that is not harmless.
    NOT_HARMLESS = "F015";
    /// A content list that does not exist.
    NO_SUCH_LIST = "F016";
    /// An expiry outside 5 minutes to 14 days.
    EXPIRY = "F017";
    /// More options than a channel can show, or the same option twice.
    OPTIONS = "F018";
    /// `flows/line.toml` is missing.
    NO_ENTRIES = "F019";
    /// Flows call each other in a circle or too deep.
    CALL_DEPTH = "F020";

    /// A Fluent file cannot be parsed.
    MESSAGE_SYNTAX = "M001";
    /// A message or attribute is missing in a language.
    MESSAGE_MISSING = "M002";
    /// A message or attribute that only some languages have.
    MESSAGE_EXTRA = "M003";
    /// Languages use different variables in the same message.
    VARIABLES_DIFFER = "M004";
    /// A message or attribute of a flow file that no node shows.
    MESSAGE_UNUSED = "M005";
    /// A message uses a variable that nothing sets.
    MESSAGE_VARIABLE = "M006";
    /// A message id is defined twice.
    MESSAGE_TWICE = "M007";
    /// A reference to a message, term or function that does not exist.
    MESSAGE_REFERENCE = "M008";
    /// A label is too long for a button.
    LABEL_LONG = "M009";
    /// A bubble is longer than a channel can carry.
    BUBBLE_LONG = "M010";
    /// Words of an option that are also a word of the line.
    OPTION_IS_COMMAND = "M011";
    /// Words of an option that are also those of another option of the node.
    OPTION_TWICE = "M012";
    /// A bubble is longer than the voice of the bot allows. A warning.
    BUBBLE_VOICE = "M013";
    /// More buttons than the voice of the bot allows. A warning.
    OPTIONS_VOICE = "M014";
    /// More text-message parts than the budget. A warning.
    SMS_PARTS = "M015";

    /// A facts file cannot be parsed, or has an unknown or missing key.
    FACTS_SYNTAX = "R001";
    /// A fact without its source state or as-of date, or with a state that its source belies.
    FACT_SOURCE = "R002";
    /// A part of a card is missing in a language.
    CARD_MISSING = "R003";
    /// Words for a topic that has no facts.
    CARD_EXTRA = "R004";
    /// Languages show different figures, or one shows a figure that the facts do not have.
    FIGURES_DIFFER = "R005";
    /// A number is typed into the words instead of coming from a figure.
    TYPED_NUMBER = "R006";
    /// The shared step that warns against posting names is missing.
    NO_POSTING = "R007";
    /// A sensitive card sends the reader to the manager.
    MANAGER_FIRST = "R008";
    /// Leaving or quitting is not the last step.
    LEAVING_NOT_LAST = "R009";
    /// A title or short answer is too long.
    CARD_LONG = "R010";
    /// A card has no steps, or too many.
    CARD_STEPS = "R011";
    /// A related topic that does not exist.
    RELATED = "R012";
    /// A situation that no contact order knows.
    SITUATION = "R013";
    /// A figure that cannot be shown.
    FIGURE = "R014";
    /// A country whose rights or contacts are not complete.
    COUNTRY_INCOMPLETE = "R015";
    /// Phrases that belong to no topic, or to two.
    PHRASES = "R016";
    /// A fact whose time has passed. A warning.
    EXPIRED = "R017";
    /// A fact that nobody has verified at its source. A warning.
    UNVERIFIED = "R018";

    /// A contacts file cannot be parsed, or has an unknown or missing key.
    CONTACTS_SYNTAX = "C001";
    /// A contact without source or date.
    CONTACT_SOURCE = "C002";
    /// A contact without words in a language.
    CONTACT_WORDS = "C003";
    /// A kind of danger for which a country has no number that may be shown. A warning.
    CONTACT_GAP = "C004";

    /// A file of rules cannot be parsed, or has an unknown or missing key.
    RULES_SYNTAX = "P001";
    /// A rule without article, source state or as-of date, or with a state that its source belies.
    RULE_SOURCE = "P002";
    /// A rule that holds from no day, or on a day on which another of its name holds.
    RULE_PERIOD = "P003";
    /// A rule that no calculator knows, or one with a missing, unknown or unusable figure.
    RULE_FIGURE = "P004";
    /// A rule without its law line or caveat in words.
    RULE_WORDS = "P005";
    /// A rule whose time has passed and that no other follows. A warning.
    RULE_EXPIRED = "P006";

    /// A checklist cannot be parsed, or has an unknown or missing key.
    CHECKLIST_SYNTAX = "L001";
    /// A row, area or profile question that does not exist or exists twice.
    CHECKLIST_ROW = "L002";
    /// A row or area without words in a language.
    CHECKLIST_WORDS = "L003";

    /// The file of clocks cannot be parsed, or has an unknown or missing key.
    CLOCKS_SYNTAX = "K001";
    /// A clock, weekend or holiday without source or as-of date.
    CLOCK_SOURCE = "K002";
    /// A clock that is missing, unknown or twice there, or that cannot run as it is written.
    CLOCK = "K003";

    /// A kind of danger without a text in a language.
    URGENT_WORDS = "U001";

    /// A word list cannot be used.
    WORDS = "W001";
    /// The list of words to avoid is missing for a language.
    AVOID_MISSING = "W002";
}
