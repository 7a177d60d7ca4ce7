package org.candorlint.finding;

/**
 * A page that could not be checked, and why.
 *
 * @param path name of the page
 * @param message what is wrong, one line
 * @param hint what to do about it; may be empty
 */
public record Failure(String path, String message, String hint) implements Comparable<Failure> {

    @Override
    public int compareTo(Failure other) {
        return path.equals(other.path) ? message.compareTo(other.message) : path.compareTo(other.path);
    }
}
