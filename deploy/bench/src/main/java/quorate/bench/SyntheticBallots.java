package quorate.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A CSV of ballots from a seed: hundreds of thousands of different papers in a million; candidates
 * differ in how many like them, and papers in how many they rank.
 */
record SyntheticBallots(int ballots, int candidates) {

  private static final long SEED = 2026;

  /** Columns are preferences, cells names. */
  Path names() throws IOException {
    return write("Rank ", false);
  }

  /** Columns are candidates, cells ranks. */
  Path ranks() throws IOException {
    return write("Candidate ", true);
  }

  private Path write(String title, boolean ranks) throws IOException {
    Path file = Files.createTempFile("quorate-ballots", ".csv");
    var random = new Random(SEED);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 1; i <= candidates; i++) {
        out.append(i == 1 ? "" : ",").append(title).append(String.valueOf(i));
      }
      out.append('\n');
      for (int i = 0; i < ballots; i++) {
        out.append(row(order(random), ranks)).append('\n');
      }
    }
    return file;
  }

  /** The first so many of a shuffle in which low numbers tend to come first. */
  private int[] order(Random random) {
    var order = new int[candidates];
    for (int i = 0; i < candidates; i++) {
      int at = Math.max(0, i - random.nextInt(i + 1) * random.nextInt(3));
      System.arraycopy(order, at, order, at + 1, i - at);
      order[at] = i;
    }
    var marked = new int[1 + random.nextInt(candidates)];
    System.arraycopy(order, 0, marked, 0, marked.length);
    return marked;
  }

  private StringBuilder row(int[] order, boolean ranks) {
    var cells = new String[candidates];
    for (int i = 0; i < order.length; i++) {
      cells[ranks ? order[i] : i] = ranks ? String.valueOf(i + 1) : "Candidate " + (order[i] + 1);
    }
    var row = new StringBuilder();
    for (int i = 0; i < candidates; i++) {
      row.append(i == 0 ? "" : ",").append(cells[i] == null ? "" : cells[i]);
    }
    return row;
  }
}
