package org.candorlint.model;

/** What a feature says; {@code label} introduces its words when it is shown to people. */
enum FeatureKind {
    BIAS("any sentence"),
    WORD("word"),
    DENIED_WORD("denied"),
    HEDGED_WORD("hedged"),
    PAIR("words"),
    SKIP("words"),
    TRIPLE("words"),
    FIRST("begins"),
    LAST("ends"),
    CLASS("class"),
    DENIED_CLASS("denied class"),
    HEDGED_CLASS("hedged class"),
    CLASS_PAIR("classes"),
    WORD_CLASS("word and class"),
    CLASS_WORD("class and word"),
    LIKE("words like"),
    DENIED_LIKE("denied words like"),
    LIKE_PAIR("words like"),
    SHAPE("shape"),
    PASSAGE("passage"),
    PASSAGE_CLASS("passage and class"),
    HEADING_WORD("heading word"),
    HEADING_CLASS("heading class"),
    ITEM_HEADING_CLASS("list under heading class"),
    LEAD_WORD("lead-in word"),
    LEAD_CLASS("lead-in class"),
    BEFORE_CLASS("class before"),
    AFTER_WORD("word after"),
    RULE("rule"),
    EXCUSED("excused rule"),
    CATEGORY("rules of"),
    EXCUSED_CATEGORY("excused rules of"),
    STANCE("stance"),
    TOPIC("page topic"),
    TITLE_TOPIC("title topic"),
    NEARNESS("nearness"),
    PAGE_WORD("page word"),
    PAGE_PAIR("page words"),
    PAGE_CLASS("page class"),
    TITLE_WORD("title word"),
    TITLE_CLASS("title class"),
    PAGE_EVIDENCE("page evidence"),
    PAGE_SHAPE("page shape"),
    PAGE_RULES("page rules");

    private final String label;
    private final long hash;

    FeatureKind(String label) {
        this.label = label;
        this.hash = Hash.of(name());
    }

    String label() {
        return label;
    }

    long hash() {
        return hash;
    }
}
