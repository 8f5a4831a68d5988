package quorate.membership.files;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of {@code etr} by its published layout of 27 columns. All of them are made up, and say
 * nothing of a trust whose code is the same.
 */
public final class Trusts {

  /** A trust that is there, one that was founded since codes have five characters, one closed. */
  public static final String LEGACY =
      legacy("RX2", "EAST OF NOWHERE PARTNERSHIP NHS FOUNDATION TRUST", "19930401", "")
          + legacy("Z9Y8X", "NORTH OF NOWHERE NHS FOUNDATION TRUST", "20241101", "")
          + legacy("RZ9", "WEST OF NOWHERE CARE NHS TRUST", "20010401", "20180331");

  private static final int WIDTH = 27;

  private Trusts() {}

  /** As it has been published for long: all quoted, days in eight figures. */
  public static String legacy(String code, String name, String opened, String closed) {
    return quoted(row(code, name, opened, closed, "", "")) + "\r\n";
  }

  /** As the newer export writes: quoted where needed, with a status and roles. */
  public static String exported(String code, String name, String opened, String closed) {
    String status = closed.isEmpty() ? "ACTIVE" : "INACTIVE";
    return String.join(",", row(code, name, opened, closed, status, "RO197|RO57")) + "\n";
  }

  private static String[] row(
      String code, String name, String opened, String closed, String status, String roles) {
    var cells = new String[WIDTH];
    Arrays.fill(cells, "");
    cells[0] = code;
    cells[1] = name;
    cells[2] = "Y99";
    cells[3] = "QZZ";
    cells[4] = "TRUST HEADQUARTERS";
    cells[7] = "NOWHERE";
    cells[9] = "ZZ99 3CZ";
    cells[10] = opened;
    cells[11] = closed;
    cells[12] = status;
    cells[21] = "0";
    cells[23] = "J";
    cells[25] = roles;
    return cells;
  }

  private static String quoted(String[] cells) {
    return Arrays.stream(cells).map(cell -> "\"" + cell + "\"").collect(Collectors.joining(","));
  }
}
