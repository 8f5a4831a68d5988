package quorate.membership.files;

import java.util.List;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Source;

/** How the rows of one kind of file are read. */
interface RowReader {

  /**
   * Whether the row is about a practice or network at all, and not a department, a clinic or a
   * subtotal.
   */
  boolean concerns(Row row);

  /** What may stand in one row only. */
  String key(Row row);

  /** What the row says; a cell that cannot be read is noted on the row. */
  List<Fact> facts(Row row, Source source);

  static RowReader of(FileKind kind) {
    return switch (kind) {
      case EPRACCUR -> new EpraccurRows();
      case NETWORKS -> new NetworkRows();
      case NETWORK_LINKS -> new NetworkLinkRows();
      case PRACTICE_MAP -> new PracticeMapRows();
      case TRUSTS -> new TrustRows();
      case LIST_SIZES -> new ListSizeRows();
      case PAYMENTS -> new PaymentRows();
      case MEMBER_LIST -> throw new IllegalArgumentException("a list is the convener's own");
      case ORD_RECORD -> throw new IllegalArgumentException("a single record has no rows");
    };
  }
}
