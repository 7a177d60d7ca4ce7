package org.candorlint.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A sort of YAML file that a pack holds, and who reads it. Immutable and thread-safe. */
record FileKind(FileShape described, Reading reading) {

    /** A rule, which may also stand alone outside of a pack. */
    static final FileKind RULE =
            new FileKind(new FileShape("rule", "claims/CATEGORY/NAME.yaml", "A rule", RuleFile.SHAPE), RuleFile::read);

    static final List<FileKind> ALL = List.of(
            of("pack", "pack.yaml", "What a pack is called", PackReader.PACK, PackReader::header),
            of("categories", "categories.yaml", "The categories of a pack", CategoriesFile.KEYS, CategoriesFile::read),
            of("page-kinds", "page-kinds.yaml", "The kinds of page", PageKindsFile.KEYS, PageKindsFile::read),
            RULE,
            of(
                    "claim-strength",
                    ClaimStrengthFile.NAME,
                    "How much a claim claims",
                    ClaimStrengthFile.KEYS,
                    ClaimStrengthFile::read),
            of(
                    "suggestions",
                    SuggestionsFile.NAME,
                    "Which edits are offered for findings",
                    SuggestionsFile.KEYS,
                    SuggestionsFile::read),
            named("lexicon", "lexicons/NAME.yaml", "A class of words", LexiconFile.KEYS, LexiconFile::read),
            of("cues", "cues/NAME.yaml", "Words that tell a stance", CuesFile.KEYS, CuesFile::read),
            named("market", "markets/NAME.yaml", "A market", MarketFile.KEYS, MarketFile::read),
            of("provisions", "provisions/NAME.yaml", "The law of a market", ProvisionsFile.KEYS, ProvisionsFile::read),
            of("notices", "notices/NAME.yaml", "Texts that a market prescribes", NoticesFile.KEYS, NoticesFile::read),
            of(
                    "approved-products",
                    "approved-products/NAME.yaml",
                    "What the regulators of a market approved",
                    ProductsFile.KEYS,
                    ProductsFile::read));

    interface Reading {
        void read(PackName name, YamlValue value, Draft draft);
    }

    private static FileKind of(
            String name, String place, String title, Keys keys, BiConsumer<YamlValue, Draft> reading) {
        return named(name, place, title, keys, (file, value, draft) -> reading.accept(value, draft));
    }

    private static FileKind named(String name, String place, String title, Keys keys, Reading reading) {
        return new FileKind(new FileShape(name, place, title, new Shape.Fields(keys)), reading);
    }

    /** The kind of the file at a path of a pack; empty if a pack has no place for it. */
    static Optional<FileKind> at(PackName name) {
        return ALL.stream().filter(kind -> kind.isAt(name)).findFirst();
    }

    private boolean isAt(PackName name) {
        PackName place = new PackName(described.place());
        return place.depth() == name.depth()
                && (name.depth() == 1
                        ? place.path().equals(name.path())
                        : place.kind().equals(name.kind()));
    }
}
