package org.candorlint.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.Deadline;
import org.candorlint.document.Document;
import org.candorlint.document.DocumentReader;
import org.candorlint.document.HeadingShape;
import org.candorlint.document.PassageChain;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.MappedText;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads plain text by the shape of its lines. Immutable and thread-safe. */
public final class PlainTextReader implements DocumentReader {

    private static final int HEADING_LEVEL = 2;

    /** Longer words than three letters that titles leave small. */
    private static final Set<String> SMALL_WORDS =
            Set.of("with", "from", "into", "your", "over", "than", "that", "what", "when", "upon", "about", "between");

    @Override
    public Document read(SourceText source) {
        return new Document(source, Optional.empty(), PassageChain.link(drafts(source, 0)), source.notes());
    }

    /**
     * What text becomes that stands behind something else.
     *
     * @param from the offset of the line with which it begins, or of the end of the line before
     */
    public static List<PassageDraft> drafts(SourceText source, int from) {
        List<Line> lines = Line.of(source).stream()
                .filter(line -> line.text().start() >= from)
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<MappedText> texts = new ArrayList<>();
        for (Block block : Block.of(source.content(), lines)) {
            Deadline.look();
            MappedText text = block.read(source.content());
            if (text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                blocks.add(block);
                texts.add(text);
            }
        }
        return drafts(blocks, texts);
    }

    private static List<PassageDraft> drafts(List<Block> blocks, List<MappedText> texts) {
        boolean[] headings = headings(blocks, texts);
        List<PassageDraft> drafts = new ArrayList<>();
        @Nullable PassageDraft leadIn = null;
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i).isItem();
            PassageKind kind = item ? PassageKind.LIST_ITEM : headings[i] ? PassageKind.HEADING : PassageKind.PARAGRAPH;
            int level = item ? 1 : headings[i] ? HEADING_LEVEL : 0;
            PassageDraft draft = PassageDraft.of(kind, level, Visibility.VISIBLE, Region.MAIN, texts.get(i));
            if (item) {
                draft = draft.withLeadIn(leadIn);
            } else {
                leadIn = draft;
            }
            drafts.add(draft);
        }
        return drafts;
    }

    /** Seen from the end, because a heading is known by what follows it. */
    private static boolean[] headings(List<Block> blocks, List<MappedText> texts) {
        boolean[] headings = new boolean[blocks.size()];
        for (int i = blocks.size() - 2; i >= 0; i--) {
            String text = texts.get(i).text();
            boolean shaped = !blocks.get(i).isItem() && HeadingShape.fits(text);
            boolean list = blocks.get(i + 1).isItem();
            boolean followed = list || headings[i + 1] || texts.get(i + 1).length() > text.length();
            headings[i] = shaped && followed && (list || text.endsWith("?") || isTitleCase(text));
        }
        return headings;
    }

    /** Whether all words that carry the title begin with a capital or a digit. */
    private static boolean isTitleCase(String text) {
        int capital = 0;
        int small = 0;
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
                continue;
            }
            if (!Character.isLowerCase(word.charAt(0))) {
                capital++;
            } else if (word.length() > 3 && !SMALL_WORDS.contains(word)) {
                small++;
            }
        }
        return small == 0 && capital > 0 && !Character.isLowerCase(text.charAt(0));
    }
}
