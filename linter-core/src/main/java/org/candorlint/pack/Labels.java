package org.candorlint.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.candorlint.document.PassageKind;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Stance;

/** The closed sets of names that files choose from: the constants of an enum, in lower case with hyphens. */
final class Labels {

    static final Map<String, Severity> SEVERITIES = of(Severity.class, s -> true);
    static final Map<String, Configuration.Level> LEVELS = of(Configuration.Level.class, l -> true);
    static final Map<String, Status> STATUSES = of(Status.class, s -> true);
    static final Map<String, Stance> STANCES = of(Stance.class, s -> true);
    /** What is asserted is a claim, so nothing is excused for it. */
    static final Map<String, Stance> EXCUSES = of(Stance.class, s -> s != Stance.ASSERTED);

    static final Map<String, Cue.Direction> DIRECTIONS = of(Cue.Direction.class, d -> true);
    static final Map<String, Cue.Scope> SCOPES = of(Cue.Scope.class, s -> true);
    static final Map<String, Rule.Topic> TOPICS = of(Rule.Topic.class, t -> true);
    static final Map<String, Rule.Scope> CONFLICT_SCOPES = of(Rule.Scope.class, s -> true);
    static final Map<String, PassageKind> PASSAGES = of(PassageKind.class, k -> true);
    static final Map<String, Provision.Kind> PROVISION_KINDS = of(Provision.Kind.class, k -> true);
    static final Map<String, Provision.Confidence> CONFIDENCES = of(Provision.Confidence.class, c -> true);

    static final Map<String, Notice.Applies> NOTICE_PLACES = of(Notice.Applies.class, a -> true);
    static final Map<String, Notice.Trigger> NOTICE_TRIGGERS = of(Notice.Trigger.class, t -> true);

    static final Map<String, Rule.NoticeOutcome> NOTICE_OUTCOMES = of(Rule.NoticeOutcome.class, o -> true);

    private Labels() {}

    private static <E extends Enum<E>> Map<String, E> of(Class<E> type, Predicate<E> allowed) {
        Map<String, E> labels = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .filter(allowed)
                .forEach(e -> labels.put(e.name().toLowerCase(Locale.ROOT).replace('_', '-'), e));
        return labels;
    }
}
