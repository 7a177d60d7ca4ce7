import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool's Java API on every text of a folder, with one thread and its usual rules. */
public class LanguageToolPages {

    public static void main(String... arguments) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            texts = files.sorted().toList();
        }
        long matches = 0;
        for (Path text : texts) {
            matches += tool.check(Files.readString(text)).size();
        }
        System.out.println(matches + " matches");
    }
}
