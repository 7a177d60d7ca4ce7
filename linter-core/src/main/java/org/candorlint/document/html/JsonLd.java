package org.candorlint.document.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.candorlint.document.Deadline;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.FoldedText;
import org.candorlint.text.MappedText;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the texts that a page hands to search engines as JSON-LD. Used by one thread. */
final class JsonLd {

    private static final Set<String> TEXTS = Set.of(
            "description",
            "disambiguatingDescription",
            "text",
            "name",
            "headline",
            "alternativeHeadline",
            "articleBody",
            "reviewBody",
            "abstract",
            "slogan",
            "caption",
            "howPerformed",
            "preparation",
            "followup",
            "expectedPrognosis",
            "award");

    /** Long values that are not said to a reader. */
    private static final Set<String> DATA = Set.of("address", "streetAddress", "openingHours", "keywords", "@context");

    private static final int WORDS_OF_PROSE = 6;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    /** An object that is open: the key being read and, of a question, its name. */
    private static final class Scope {
        private @Nullable String key;
        private @Nullable PassageDraft name;
        private final @Nullable PassageDraft asked;

        Scope(@Nullable PassageDraft asked) {
            this.asked = asked;
        }
    }

    private final String source;
    private final List<PassageDraft> passages = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private JsonLd(String source) {
        this.source = source;
    }

    /** The texts in {@code [start, end)} of the page; what is not JSON ends the reading. */
    static List<PassageDraft> passages(String source, int start, int end) {
        JsonLd reading = new JsonLd(source);
        int from = start;
        while (from < end && source.charAt(from) != '{' && source.charAt(from) != '[') {
            from++;
        }
        try (JsonParser parser = JSON.createParser(source.substring(from, end))) {
            reading.read(parser, from);
        } catch (IOException e) {
            // Search engines drop such a block; what came before the mistake was still written for readers.
            return reading.passages;
        }
        return reading.passages;
    }

    private void read(JsonParser parser, int base) throws IOException {
        scopes.push(new Scope(null));
        JsonToken token = parser.nextToken();
        while (token != null) {
            Deadline.look();
            switch (token) {
                case START_OBJECT -> scopes.push(new Scope(asked()));
                case END_OBJECT -> scopes.pop();
                case FIELD_NAME -> scopes.element().key = parser.currentName();
                case VALUE_STRING ->
                    value(
                            parser.getText(),
                            base + (int) parser.currentTokenLocation().getCharOffset());
                default -> {}
            }
            token = parser.nextToken();
        }
    }

    private @Nullable PassageDraft asked() {
        Scope scope = scopes.element();
        boolean answer = "acceptedAnswer".equals(scope.key) || "suggestedAnswer".equals(scope.key);
        return answer ? scope.name : null;
    }

    private void value(String text, int quote) {
        Scope scope = scopes.element();
        if (scope.key == null || !isProse(scope.key, text)) {
            return;
        }
        for (MappedText mapped : texts(text, quote)) {
            PassageDraft draft = PassageDraft.of(PassageKind.JSON_LD, 0, Visibility.VISIBLE, Region.HEAD, mapped)
                    .withQuestion(scope.asked);
            passages.add(draft);
            if (scope.key.equals("name")) {
                scope.name = draft;
            }
        }
    }

    private static boolean isProse(String key, String text) {
        if (text.isBlank() || text.startsWith("http://") || text.startsWith("https://")) {
            return false;
        }
        if (TEXTS.contains(key)) {
            return true;
        }
        return !DATA.contains(key)
                && text.chars().filter(c -> c == ' ').limit(WORDS_OF_PROSE).count() >= WORDS_OF_PROSE - 1;
    }

    private List<MappedText> texts(String value, int quote) {
        MappedText plain = JsonString.map(source, quote, value);
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            FoldedText folded = new FoldedText().copy(value, 0, value.length());
            return folded.isEmpty() ? List.of() : List.of(folded.build().through(plain));
        }
        List<MappedText> texts = new ArrayList<>();
        for (Passage passage :
                HtmlReader.ofFragments().read(SourceText.of("", value)).passages()) {
            texts.add(passage.mapped().through(plain));
        }
        return texts;
    }
}
