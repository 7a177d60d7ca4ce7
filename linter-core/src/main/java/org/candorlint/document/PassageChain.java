package org.candorlint.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the drafts of a page, in reading order, into passages that know their headings. Used once, by one thread. */
public final class PassageChain {

    /** Below the six levels that markup knows. */
    private static final int UNMARKED_LEVEL = 6;

    private final List<PassageDraft> drafts;
    private final IdentityHashMap<PassageDraft, Passage> done = new IdentityHashMap<>();
    private final Map<Region, Deque<Passage>> headings = new EnumMap<>(Region.class);

    private PassageChain(List<PassageDraft> drafts) {
        this.drafts = drafts;
    }

    public static List<Passage> link(List<PassageDraft> drafts) {
        return new PassageChain(drafts).link();
    }

    private List<Passage> link() {
        boolean[] promoted = promotions();
        List<Passage> passages = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            PassageDraft draft = drafts.get(i);
            PassageKind kind = promoted[i] ? PassageKind.HEADING : draft.kind();
            int level = promoted[i] ? UNMARKED_LEVEL : draft.level();
            Passage passage = new Passage(
                    i,
                    kind,
                    level,
                    draft.visibility(),
                    draft.region(),
                    draft.mapped(),
                    draft.size(),
                    draft.selector(),
                    heading(draft, kind, level),
                    passage(draft.leadIn()));
            if (kind == PassageKind.HEADING && draft.visibility() != Visibility.HIDDEN) {
                open(passage.region()).push(passage);
            }
            done.put(draft, passage);
            passages.add(passage);
        }
        return passages;
    }

    private @Nullable Passage heading(PassageDraft draft, PassageKind kind, int level) {
        Passage question = passage(draft.question());
        if (question != null || draft.region() == Region.HEAD) {
            return question;
        }
        Deque<Passage> open = open(draft.region());
        if (kind == PassageKind.HEADING) {
            while (!open.isEmpty() && open.element().level() >= level) {
                open.pop();
            }
        }
        return open.peek();
    }

    /** A footer or a side column does not continue the last chapter of the text, nor the text theirs. */
    private Deque<Passage> open(Region region) {
        Region zone = region == Region.HEADER || region == Region.HEAD ? Region.MAIN : region;
        return headings.computeIfAbsent(zone, none -> new ArrayDeque<>());
    }

    private @Nullable Passage passage(@Nullable PassageDraft draft) {
        return draft == null ? null : done.get(draft);
    }

    /** Bold lines that stand directly before text or a list, seen from the end so that each looks ahead only once. */
    private boolean[] promotions() {
        boolean[] promoted = new boolean[drafts.size()];
        PassageDraft next = null;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            PassageDraft draft = drafts.get(i);
            if (!draft.inFlow()) {
                continue;
            }
            promoted[i] = draft.looksLikeHeading() && next != null && heads(draft, next);
            next = draft;
        }
        return promoted;
    }

    private static boolean heads(PassageDraft heading, PassageDraft next) {
        boolean text = next.kind() == PassageKind.PARAGRAPH || next.kind() == PassageKind.LIST_ITEM;
        return text && next.region() == heading.region() && !next.looksLikeHeading();
    }
}
