package org.candorlint.site;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths, for shells that do not expand it: {@code *} and {@code ?} within a name, {@code **} across folders,
 * {@code [a-c]}, <code>{one,two}</code>.
 *
 * @param root the folder above the first name with a wildcard, as it was written; empty for the current one
 */
public record Glob(String root, PathMatcher matcher) {

    public static boolean isGlob(String path) {
        return path.chars().anyMatch(Glob::isWild);
    }

    /**
     * With the folders before the first wildcard as its root.
     *
     * @throws WrongSetting if it is no pattern
     */
    public static Glob parse(String pattern) {
        int wild = 0;
        while (wild < pattern.length() && !isWild(pattern.charAt(wild))) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        String root = slash == 0 ? "/" : pattern.substring(0, Math.max(0, slash));
        return new Glob(root, matcher(pattern.substring(slash + 1)));
    }

    /**
     * For paths relative to a folder that is known already; its root is empty.
     *
     * @throws WrongSetting if it is no pattern
     */
    public static Glob below(String pattern) {
        return new Glob("", matcher(pattern));
    }

    /** Whether a path, relative to the root, is one of those meant. */
    public boolean fits(Path path) {
        return matcher.matches(path);
    }

    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + orNoFolder(pattern));
        } catch (PatternSyntaxException | UnsupportedOperationException e) {
            String why = e instanceof PatternSyntaxException syntax ? syntax.getDescription() : "not supported";
            throw new WrongSetting("is no pattern: " + why, "");
        }
    }

    // Java wants at least one folder for "**/"; everybody else means "in any folder, this one too".
    private static String orNoFolder(String pattern) {
        StringBuilder result = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && pattern.startsWith("**/", i)) {
                result.append("{**/,}");
                i += 2;
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean isWild(int c) {
        return c == '*' || c == '?' || c == '[' || c == '{';
    }
}
