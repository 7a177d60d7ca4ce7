package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.pattern.PatternException;

/** Reads patterns, and puts their complaints where they stand in the file. */
record PatternReader(Draft draft) {

    /** Those of a list; one that cannot be used is reported and left out. */
    List<Pattern> patterns(List<YamlText> texts) {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlText text : texts) {
            pattern(text).ifPresent(patterns::add);
        }
        return patterns;
    }

    Optional<Pattern> pattern(YamlText text) {
        if (text.isNothing()) {
            return Optional.empty();
        }
        try {
            Pattern pattern = Pattern.parse(text.value());
            for (String lexicon : pattern.lexicons()) {
                draft.later(() -> lookUp(text, lexicon));
            }
            return Optional.of(pattern);
        } catch (PatternException e) {
            text.problemAt(e.column() - 1, String.valueOf(e.getMessage()), hint(text, e.hint()));
            return Optional.empty();
        }
    }

    /** Those of a list, each of which must hold a word that a sentence can be searched for. */
    List<Pattern> anchored(List<YamlText> texts) {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlText text : texts) {
            Optional<Pattern> pattern = pattern(text);
            if (pattern.isPresent() && !pattern.get().hasAnchor()) {
                text.problem(
                        "the pattern has no word that it cannot do without",
                        "put a word, lexicon or number into it outside of '?', '*' and '!'");
            }
            pattern.ifPresent(patterns::add);
        }
        return patterns;
    }

    private void lookUp(YamlText text, String lexicon) {
        if (draft.lexicons.find(lexicon).isEmpty()) {
            int brace = Math.max(0, text.value().indexOf("{" + lexicon + "}"));
            text.problemAt(brace, "unknown lexicon '" + lexicon + "'", Nearest.hint(lexicon, draft.lexicons.ids()));
        }
    }

    /** A plain scalar ends at " #", and then the pattern is not what its author sees. */
    private static String hint(YamlText text, String hint) {
        return text.isFollowedByComment()
                ? "YAML takes what follows ' #' for a comment; put the pattern in quotes"
                : hint;
    }
}
