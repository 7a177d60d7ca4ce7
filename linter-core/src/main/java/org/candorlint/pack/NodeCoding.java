package org.candorlint.pack;

import java.util.List;
import org.candorlint.pattern.Node;

/** Syntax trees of patterns in a binary pack: a letter for the kind of node, then what it holds. */
final class NodeCoding {

    private NodeCoding() {}

    static void write(BinaryOutput out, Node node) {
        if (node instanceof Node.Sequence sequence) {
            out.number('s');
            out.list(sequence.items(), NodeCoding::write);
        } else if (node instanceof Node.Choice choice) {
            out.number('c');
            out.list(choice.options(), NodeCoding::write);
        } else if (node instanceof Node.Repeat repeat) {
            out.number('r');
            write(out, repeat.body());
            out.flag(repeat.required());
            out.flag(repeat.repeated());
        } else if (node instanceof Node.Not not) {
            out.number('!');
            out.list(not.atoms(), NodeCoding::write);
        } else if (node instanceof Node.Capture capture) {
            out.number('[');
            out.text(capture.name());
            write(out, capture.body());
        } else if (node instanceof Node.Tagged tagged) {
            out.number('t');
            write(out, tagged.word());
            out.text(tagged.prefix());
        } else {
            leaf(out, node);
        }
    }

    private static void leaf(BinaryOutput out, Node node) {
        if (node instanceof Node.Word word) {
            out.number('w');
            out.text(word.base());
        } else if (node instanceof Node.Literal literal) {
            out.number('"');
            out.text(literal.form());
        } else if (node instanceof Node.Entry entry) {
            out.number('{');
            out.text(entry.lexicon());
            out.number(entry.column());
        } else if (node instanceof Node.Tag tag) {
            out.number('<');
            out.text(tag.prefix());
        } else if (node instanceof Node.Gap gap) {
            out.number('.');
            out.number(gap.limit());
            out.flag(gap.crossing());
        } else {
            out.number(node instanceof Node.Numeral ? '#' : node instanceof Node.Start ? '^' : '$');
        }
    }

    static Node node(BinaryInput in) {
        int kind = in.number();
        return switch (kind) {
            case 's' -> new Node.Sequence(nodes(in));
            case 'c' -> new Node.Choice(nodes(in));
            case 'r' -> new Node.Repeat(node(in), in.flag(), in.flag());
            case '!' -> new Node.Not(nodes(in));
            case '[' -> new Node.Capture(in.text(), node(in));
            case 't' -> new Node.Tagged(node(in), in.text());
            case 'w' -> new Node.Word(in.text());
            case '"' -> new Node.Literal(in.text());
            case '{' -> new Node.Entry(in.text(), in.number());
            case '<' -> new Node.Tag(in.text());
            case '.' -> new Node.Gap(in.number(), in.flag());
            case '#' -> new Node.Numeral();
            case '^' -> new Node.Start();
            case '$' -> new Node.End();
            default -> throw new IllegalArgumentException("no kind of node: " + kind);
        };
    }

    private static List<Node> nodes(BinaryInput in) {
        Node[] nodes = new Node[in.number()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(in);
        }
        return List.of(nodes);
    }
}
