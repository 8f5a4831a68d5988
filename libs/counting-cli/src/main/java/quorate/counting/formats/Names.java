package quorate.counting.formats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for names, 0, 1, 2 …, found by the bytes that a file spells them with. Spellings that
 * differ in spaces around them or in Unicode composition are one name.
 */
final class Names {

  /** No name. */
  static final int NONE = -1;

  private static final byte[] NO_SPELLING = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private byte[][] spellings = empty(64);
  private int[] known = new int[64];
  private int size;

  private static byte[][] empty(int size) {
    var slots = new byte[size][];
    Arrays.fill(slots, NO_SPELLING);
    return slots;
  }

  static String clean(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
  }

  /** The number of a name, new or known. */
  int add(String name) {
    var clean = clean(name);
    var number = numbers.putIfAbsent(clean, names.size());
    if (number == null) {
      names.add(clean);
      return names.size() - 1;
    }
    return number;
  }

  /** Another name for the same. */
  void alias(String other, int number) {
    numbers.putIfAbsent(clean(other), number);
  }

  int of(String name) {
    return numbers.getOrDefault(clean(name), NONE);
  }

  List<String> names() {
    return names;
  }

  /** The number of the name that is spelt so, or {@link #NONE}. */
  int of(Lines lines, byte[] bytes, int from, int to) {
    return number(lines, bytes, from, to, false);
  }

  /** The same; a name that is not known yet gets the next number. */
  int ofOrNew(Lines lines, byte[] bytes, int from, int to) {
    return number(lines, bytes, from, to, true);
  }

  private int number(Lines lines, byte[] bytes, int from, int to, boolean adding) {
    int slot = slot(bytes, from, to);
    if (spellings[slot].length > 0) {
      return known[slot];
    }
    var name = lines.text(bytes, from, to);
    int number = adding ? add(name) : of(name);
    if (number != NONE && to > from) {
      spellings[slot] = Arrays.copyOfRange(bytes, from, to);
      known[slot] = number;
      size++;
      grow();
    }
    return number;
  }

  private int slot(byte[] bytes, int from, int to) {
    int mask = spellings.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (spellings[slot].length > 0
        && !Arrays.equals(spellings[slot], 0, spellings[slot].length, bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  private void grow() {
    if (size * 2 < spellings.length) {
      return;
    }
    var oldSpellings = spellings;
    var oldKnown = known;
    spellings = empty(oldSpellings.length * 2);
    known = new int[spellings.length];
    for (int i = 0; i < oldSpellings.length; i++) {
      if (oldSpellings[i].length > 0) {
        int slot = slot(oldSpellings[i], 0, oldSpellings[i].length);
        spellings[slot] = oldSpellings[i];
        known[slot] = oldKnown[i];
      }
    }
  }
}
