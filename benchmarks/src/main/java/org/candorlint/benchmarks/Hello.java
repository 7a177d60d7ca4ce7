package org.candorlint.benchmarks;

/** The least that a Java process can do. */
public final class Hello {

    private Hello() {}

    public static void main(String... arguments) {
        System.out.println("hello");
    }
}
