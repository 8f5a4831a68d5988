package quorate.local;

import java.util.List;

/** Somebody invented who can log in to a fresh realm. */
public record Person(String user, String given, String family, String role, String convener) {

  /** All of them, in the order of {@code people.csv}. */
  public static List<Person> all() {
    return Resource.text("people.csv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(",", -1))
        .map(word -> new Person(word[0], word[1], word[2], word[3], word[4]))
        .toList();
  }

  boolean representative() {
    return role.equals("representative");
  }
}
