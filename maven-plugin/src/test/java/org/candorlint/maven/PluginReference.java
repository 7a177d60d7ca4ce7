package org.candorlint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The goals and parameters that the plugin's descriptor describes, and the reference that is made of them. */
record PluginReference(List<Goal> goals) {

    /** A goal, its parameters in alphabetical order. */
    record Goal(
            String name,
            String description,
            String since,
            boolean threadSafe,
            String phase,
            List<Parameter> parameters) {}

    /** A parameter that users may set; property and default are empty where there is none. */
    record Parameter(String name, String property, String description, String since, String standard) {}

    static PluginReference read() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(in))
                    .getDocumentElement();
            return new PluginReference(
                    elements(plugin, "mojo").map(PluginReference::goal).toList());
        }
    }

    /** Markdown: a table of the goals, and one of all parameters with the goals that know them. */
    String markdown() {
        StringBuilder text = new StringBuilder("| goal | what it does |\n| --- | --- |\n");
        for (Goal goal : goals) {
            String bound = goal.phase().isEmpty() ? "" : " Bound to `" + goal.phase() + "` by default.";
            text.append("| `candor:").append(goal.name()).append("` | ");
            text.append(goal.description()).append(bound).append(" |\n");
        }
        Map<Parameter, List<String>> known = new LinkedHashMap<>();
        for (Goal goal : goals) {
            if (!goal.name().equals("help")) {
                goal.parameters()
                        .forEach(parameter -> known.computeIfAbsent(parameter, p -> new ArrayList<>())
                                .add(goal.name()));
            }
        }
        text.append("\n| parameter | property | what it does | default | since | goals |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        known.entrySet().stream()
                .sorted((a, b) -> a.getKey().name().compareTo(b.getKey().name()))
                .forEach(entry -> text.append(row(entry.getKey(), entry.getValue())));
        return text.toString();
    }

    private static String row(Parameter parameter, List<String> goals) {
        String standard = parameter.standard().isEmpty() ? "" : "`" + parameter.standard() + "`";
        return "| `" + parameter.name() + "` | `" + parameter.property() + "` | " + parameter.description() + " | "
                + standard + " | " + parameter.since() + " | " + String.join(", ", goals) + " |\n";
    }

    private static Goal goal(Element mojo) {
        Element configuration = elements(mojo, "configuration").findFirst().orElse(mojo);
        return new Goal(
                text(mojo, "goal"),
                markdown(text(mojo, "description")),
                text(mojo, "since"),
                text(mojo, "threadSafe").equals("true"),
                text(mojo, "phase"),
                elements(mojo, "parameters")
                        .flatMap(all -> elements(all, "parameter"))
                        .filter(parameter -> text(parameter, "editable").equals("true"))
                        .map(parameter -> parameter(parameter, configuration))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
    }

    private static Parameter parameter(Element parameter, Element configuration) {
        String name = text(parameter, "name");
        Element value = elements(configuration, name).findFirst().orElse(null);
        String property = value == null ? "" : value.getTextContent().replaceAll("\\$\\{(.*)}", "$1");
        String standard = value == null ? "" : value.getAttribute("default-value");
        return new Parameter(
                name, property, markdown(text(parameter, "description")), text(parameter, "since"), standard);
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`")
                .replaceAll("\\s+", " ")
                .replaceAll("([|*])", "\\\\$1")
                .strip();
    }

    private static String text(Element parent, String child) {
        return elements(parent, child)
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    /** The elements of that name: all below the root, otherwise the children. */
    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .filter(element -> element.getParentNode() == parent || name.equals("mojo"));
    }
}
