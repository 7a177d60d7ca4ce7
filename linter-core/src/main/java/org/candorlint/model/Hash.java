package org.candorlint.model;

/** 64-bit hashing, the same on every machine and release, because models are stored by it. */
final class Hash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(CharSequence text) {
        long h = text.length() * PRIME;
        for (int i = 0; i < text.length(); i++) {
            h = mix(h ^ text.charAt(i));
        }
        return h;
    }

    static long join(long a, long b) {
        return mix(Long.rotateLeft(a, 21) ^ (b * PRIME));
    }

    private static long mix(long h) {
        long z = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
