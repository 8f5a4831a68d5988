package quorate.membership.memberlist;

import quorate.membership.columns.ListColumn;
import quorate.membership.person.Capacity;

/** Who acts for the practice of a row, in which capacity; {@code address} holds their e-mail. */
record Acting(Someone who, Capacity capacity, ListColumn address) {

  /** Whether the columns of the representative name them. */
  boolean isNamedFirst() {
    return address == ListColumn.REPRESENTATIVE_EMAIL;
  }

  /** As two rows are compared. */
  String plain() {
    return capacity.word() + "\n" + who.plain();
  }
}
