package quorate.counting.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Votes as Debian publishes them: a line for each voter, character k of which is the rank of option
 * k, {@code -} for none; {@code V: } before it and a name after it are passed over. Options are
 * called 1, 2 …
 */
final class DebianReader {

  private final Lines lines;

  private DebianReader(Lines lines) {
    this.lines = lines;
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines) throws IOException {
    return new DebianReader(lines).read();
  }

  private Ballots read() throws IOException {
    int options = end() - begin();
    var box = Box.of(lines, IntStream.rangeClosed(1, options).mapToObj(String::valueOf).toList());
    var marks = new int[options];
    do {
      if (!lines.isBlank() && !lines.startsWith('#')) {
        paper(box, marks);
      }
    } while (lines.next());
    return Ballots.of(box.profile());
  }

  private int begin() {
    int at = lines.from();
    boolean named = lines.startsWith('V', ':');
    at += named ? 2 : 0;
    while (at < lines.to() && lines.bytes()[at] == ' ') {
      at++;
    }
    return at;
  }

  private int end() {
    int at = begin();
    while (at < lines.to() && lines.bytes()[at] > ' ') {
      at++;
    }
    return at;
  }

  private void paper(Box box, int[] marks) {
    int from = begin();
    if (end() - from != marks.length) {
      throw lines.expected("a rank or '-' for each of " + marks.length + " options");
    }
    int size = 0;
    for (int i = 0; i < marks.length; i++) {
      int each = lines.bytes()[from + i];
      int rank = each == '-' ? 0 : Character.digit(each, 36);
      if (rank < 0 || (rank == 0 && each != '-')) {
        throw lines.expected("a rank from 1 on or '-', not '" + (char) each + "'");
      }
      if (rank > 0) {
        marks[size++] = rank << 16 | i;
      }
    }
    Arrays.sort(marks, 0, size);
    put(box, marks, size);
  }

  private static void put(Box box, int[] marks, int size) {
    int before = 0;
    for (int i = 0; i < size; i++) {
      int rank = marks[i] >> 16;
      if (rank > before + 1) {
        box.skip();
      }
      if (rank == before) {
        box.level(marks[i] & 0xFFFF);
      } else {
        box.next(marks[i] & 0xFFFF);
      }
      before = rank;
    }
    box.paper(1);
  }
}
