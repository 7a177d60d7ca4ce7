package org.candorlint.notice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.candorlint.notice.NoticeState.Change;

/** A notice laid beside words of a page: which of its words stand there, and what stands in place of the others. */
final class Alignment implements CommandVisitor<Character> {

    private final WordStream notice;
    private final WordStream page;
    private final BitSet kept = new BitSet();
    private final List<Change> changes = new ArrayList<>();
    private int inNotice;
    private int inPage;
    private int lostFrom;
    private int foundFrom;

    private Alignment(WordStream notice, WordStream page, int start) {
        this.notice = notice;
        this.page = page;
        this.inPage = start;
        this.foundFrom = start;
    }

    /** The notice beside the words of the page from {@code start} to {@code end}. */
    static Alignment of(WordStream notice, WordStream page, int start, int end) {
        Alignment alignment = new Alignment(notice, page, start);
        new StringsComparator(notice.codes(), page.codes(start, end))
                .getScript()
                .visit(alignment);
        alignment.close(false);
        return alignment;
    }

    @Override
    public void visitKeepCommand(Character word) {
        close(true);
        kept.set(inNotice);
        inNotice++;
        inPage++;
        lostFrom = inNotice;
        foundFrom = inPage;
    }

    @Override
    public void visitDeleteCommand(Character word) {
        inNotice++;
    }

    @Override
    public void visitInsertCommand(Character word) {
        inPage++;
    }

    /** How many words of the notice stand on the page, in their order. */
    int kept() {
        return kept.cardinality();
    }

    /** How many of the notice's words from {@code start} to {@code end} stand on the page. */
    int kept(int start, int end) {
        return kept.get(start, end).cardinality();
    }

    List<Change> changes() {
        return changes;
    }

    /** What stands before the first word and behind the last one that agree is no part of the notice. */
    private void close(boolean agreed) {
        boolean inside = agreed && !kept.isEmpty();
        String lost = notice.text(lostFrom, inNotice);
        String found = inside ? page.text(foundFrom, inPage) : "";
        if (!lost.isEmpty() || !found.isEmpty()) {
            changes.add(new Change(lost, found));
        }
    }
}
