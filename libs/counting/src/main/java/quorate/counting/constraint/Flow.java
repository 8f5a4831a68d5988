package quorate.counting.constraint;

import java.util.ArrayDeque;
import java.util.Arrays;

/** Whether a network whose edges have lower and upper bounds has a circulation (Hoffman 1960). */
final class Flow {

  private final int source;
  private final int[][] free;
  private final int[] balance;
  private boolean contradictory;

  Flow(int nodes) {
    this.source = nodes;
    this.free = new int[nodes + 2][nodes + 2];
    this.balance = new int[nodes];
  }

  void edge(int from, int to, int least, int most) {
    contradictory |= most < least;
    free[from][to] += most - least;
    balance[to] += least;
    balance[from] -= least;
  }

  boolean circulates() {
    int needed = 0;
    for (int node = 0; node < source; node++) {
      free[source][node] = Math.max(0, balance[node]);
      free[node][source + 1] = Math.max(0, -balance[node]);
      needed += Math.max(0, balance[node]);
    }
    while (!contradictory && needed > 0) {
      int more = augment();
      if (more == 0) {
        return false;
      }
      needed -= more;
    }
    return !contradictory;
  }

  private int augment() {
    var before = new int[free.length];
    Arrays.fill(before, -1);
    var open = new ArrayDeque<Integer>();
    open.add(source);
    while (!open.isEmpty() && before[source + 1] < 0) {
      int node = open.remove();
      for (int next = 0; next < free.length; next++) {
        if (next != source && before[next] < 0 && free[node][next] > 0) {
          before[next] = node;
          open.add(next);
        }
      }
    }
    return before[source + 1] < 0 ? 0 : push(before);
  }

  private int push(int[] before) {
    int width = Integer.MAX_VALUE;
    for (int node = source + 1; node != source; node = before[node]) {
      width = Math.min(width, free[before[node]][node]);
    }
    for (int node = source + 1; node != source; node = before[node]) {
      free[before[node]][node] -= width;
      free[node][before[node]] += width;
    }
    return width;
  }
}
