package quorate.counting.stv;

import java.util.Arrays;
import quorate.counting.profile.Profile;

/**
 * Papers merged by what of them counts: elected candidates in order of preference up to the first
 * who is hopeful. Nodes come after their parents; node 0 is the root, of no candidate.
 */
final class MeekTree {

  private final int candidates;
  private int[] parent = new int[64];
  private int[] candidate = new int[64];
  private long[] through = new long[64];
  private int[] table = new int[256];
  private int size = 1;

  /**
   * What the papers of hopeful and elected candidates make of a profile; others are passed over.
   */
  MeekTree(Profile profile, int[] ends, boolean[] hopeful, boolean[] elected) {
    this.candidates = hopeful.length;
    for (int group = 0; group < profile.groups(); group++) {
      int node = 0;
      long units = profile.units(group);
      for (int i = profile.start(group); i < ends[group]; i++) {
        int next = profile.candidate(i);
        if (hopeful[next] || elected[next]) {
          node = child(node, next);
          through[node] += units;
          if (hopeful[next]) {
            break;
          }
        }
      }
    }
  }

  int size() {
    return size;
  }

  int parent(int node) {
    return parent[node];
  }

  int candidate(int node) {
    return candidate[node];
  }

  /** The units of the papers that pass through the node. */
  long through(int node) {
    return through[node];
  }

  private int child(int of, int next) {
    int slot = slot(of, next);
    if (table[slot] == 0) {
      append(of, next);
      table[slot] = size - 1;
      if (size * 2 > table.length) {
        grow();
      }
      return size - 1;
    }
    return table[slot];
  }

  private int slot(int of, int next) {
    long hash = ((long) of * candidates + next) * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & (table.length - 1);
    while (table[slot] != 0 && (parent[table[slot]] != of || candidate[table[slot]] != next)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void append(int of, int next) {
    if (size == parent.length) {
      parent = Arrays.copyOf(parent, size * 2);
      candidate = Arrays.copyOf(candidate, size * 2);
      through = Arrays.copyOf(through, size * 2);
    }
    parent[size] = of;
    candidate[size++] = next;
  }

  private void grow() {
    table = new int[table.length * 4];
    for (int node = 1; node < size; node++) {
      table[slot(parent[node], candidate[node])] = node;
    }
  }
}
