package quorate.counting.stv;

import java.util.Arrays;

/**
 * Some groups of papers, each held by one candidate, and what they weigh in the profile's units.
 */
final class Papers {

  private int[] groups = new int[4];
  private int size;
  private long units;

  void add(int group, long weight) {
    if (size == groups.length) {
      groups = Arrays.copyOf(groups, size * 2);
    }
    groups[size++] = group;
    units += weight;
  }

  void addAll(Papers others) {
    if (size + others.size > groups.length) {
      groups = Arrays.copyOf(groups, Math.max(size * 2, size + others.size));
    }
    System.arraycopy(others.groups, 0, groups, size, others.size);
    size += others.size;
    units += others.units;
  }

  int size() {
    return size;
  }

  int group(int index) {
    return groups[index];
  }

  long units() {
    return units;
  }

  boolean isEmpty() {
    return units == 0; // papers without weight are never counted
  }
}
