package quorate.counting.profile;

import java.util.Arrays;

/**
 * Distinct preference lists and what they weigh: a hash table with open addressing on flat arrays.
 */
final class Groups {

  private short[] marks = new short[64];
  private int[] starts = new int[17];
  private long[] weights = new long[16];
  private int[] table = new int[64]; // group + 1, or 0
  private int size;

  void add(short[] list, int length, long units) {
    int slot = slot(list, length);
    if (table[slot] == 0) {
      append(list, length);
      table[slot] = size;
    }
    weights[table[slot] - 1] += units;
    if (size * 2 > table.length) {
      grow();
    }
  }

  void multiply(long factor) {
    for (int group = 0; group < size; group++) {
      weights[group] = Math.multiplyExact(weights[group], factor);
    }
  }

  private void append(short[] list, int length) {
    int from = starts[size];
    if (from + length > marks.length) {
      marks = Arrays.copyOf(marks, Math.max(marks.length * 2, from + length));
    }
    if (size == weights.length) {
      weights = Arrays.copyOf(weights, size * 2);
      starts = Arrays.copyOf(starts, size * 2 + 1);
    }
    System.arraycopy(list, 0, marks, from, length);
    starts[++size] = from + length;
  }

  private int slot(short[] list, int length) {
    int slot = hash(list, 0, length) & (table.length - 1);
    while (table[slot] != 0 && !same(table[slot] - 1, list, length)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean same(int group, short[] list, int length) {
    return Arrays.equals(marks, starts[group], starts[group + 1], list, 0, length);
  }

  private static int hash(short[] list, int from, int to) {
    long hash = 31;
    for (int i = from; i < to; i++) {
      hash = (hash ^ list[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ hash >>> 32);
  }

  private void grow() {
    table = new int[table.length * 4];
    for (int group = 0; group < size; group++) {
      int slot = hash(marks, starts[group], starts[group + 1]) & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = group + 1;
    }
  }

  short[] marks() {
    return Arrays.copyOf(marks, starts[size]);
  }

  int[] starts() {
    return Arrays.copyOf(starts, size + 1);
  }

  long[] weights() {
    return Arrays.copyOf(weights, size);
  }
}
