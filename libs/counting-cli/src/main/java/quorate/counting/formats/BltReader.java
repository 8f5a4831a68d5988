package quorate.counting.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;

/**
 * BLT, as I. D. Hill and B. A. Wichmann's programs and OpenSTV read it: numbers of candidates and
 * seats; withdrawn candidates as negative numbers; a paper a line, with its weight first and 0
 * last, {@code =} between equal ranks and {@code -} for a rank left out; 0; names and a title.
 */
final class BltReader {

  private static final String A_MARK =
      "a candidate's number, '-', '=' or 0 at the end of the paper";

  private final Lines lines;
  private final Cursor cursor;
  private int candidates;
  private final Set<Integer> withdrawn = new LinkedHashSet<>();

  private BltReader(Lines lines) {
    this.lines = lines;
    this.cursor = new Cursor(lines);
  }

  /** The first line is the present one. */
  static Ballots read(Lines lines) throws IOException {
    return new BltReader(lines).read();
  }

  private Ballots read() throws IOException {
    cursor.begin();
    cursor.moreLines();
    candidates = number("the number of candidates", Box.MOST_CANDIDATES);
    cursor.more();
    int seats = number("the number of seats", 1_000_000);
    withdrawn();
    var box = Box.of(lines, IntStream.range(0, candidates).mapToObj(String::valueOf).toList());
    while (paper(box)) {
      cursor.more();
    }
    long end = lines.number();
    var names = new BltNames(cursor, candidates).read(end);
    return Ballots.of(named(box.profile(), names.names())).titled(names.title()).seats(seats);
  }

  private int number(String what, int most) {
    long number = cursor.whole(what);
    if (number < 1 || number > most) {
      throw cursor.expected(what + ", from 1 to " + most);
    }
    return (int) number;
  }

  private void withdrawn() throws IOException {
    long line = 0;
    while (cursor.moreLines() && cursor.peek() == '-' && Cursor.isDigit(cursor.after())) {
      cursor.take('-');
      withdrawn.add(candidate("a withdrawn candidate's number"));
      line = lines.number();
    }
    if (line == lines.number() && cursor.more()) {
      throw cursor.expected("who has withdrawn on a line of its own; no paper weighs less than 0");
    }
  }

  private int candidate(String what) {
    long number = cursor.whole(what);
    if (number < 1 || number > candidates) {
      throw cursor.expected("a candidate's number from 1 to " + candidates + ", not " + number);
    }
    return (int) number - 1;
  }

  /** False at the 0 after the last paper. */
  private boolean paper(Box box) throws IOException {
    if (!cursor.moreLines()) {
      throw cursor.expected("0 after the last paper");
    }
    if (cursor.take('(')) {
      cursor.pass(')'); // the paper's name
      cursor.more();
    }
    String what = "a paper's weight, or 0 after the last paper";
    long weight = cursor.whole(what);
    boolean plain = cursor.peek() != '.';
    var decimal = plain ? null : cursor.decimal(weight, what);
    if (plain && weight == 0 && !(cursor.more() && isMark(cursor.peek()))) {
      return false;
    }
    marks(box);
    if (decimal == null) {
      box.paper(weight);
    } else {
      box.paper(decimal);
    }
    return true;
  }

  private static boolean isMark(int each) {
    return Cursor.isDigit(each) || each == '-';
  }

  private void marks(Box box) throws IOException {
    while (true) {
      if (!cursor.moreLines()) {
        throw cursor.expected(A_MARK);
      }
      if (cursor.take('-')) {
        box.skip();
        continue;
      }
      if (cursor.peek() == '0') {
        cursor.whole(A_MARK);
        return;
      }
      box.next(candidate(A_MARK));
      while (cursor.take('=')) {
        box.level(candidate(A_MARK));
      }
    }
  }

  private Profile named(Profile read, List<String> names) {
    var out = new ArrayList<String>();
    withdrawn.forEach(each -> out.add(names.get(each)));
    var profile = Renamed.of(read, names);
    return out.isEmpty() ? profile : profile.without(out);
  }
}
