package quorate.membership.memberlist;

/** An address in a list. Prints as nothing: it is told to nobody by accident. */
record Postal(String text) {

  boolean isAt(Postal other) {
    return plain().equals(other.plain());
  }

  /** As it is compared: line breaks and signs between words make no other address. */
  String plain() {
    return Someone.plain(text.replaceAll("[,;.\\s]+", " "));
  }

  @Override
  public String toString() {
    return "an address";
  }
}
