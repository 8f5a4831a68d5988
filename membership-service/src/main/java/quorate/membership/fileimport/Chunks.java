package quorate.membership.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts long lists so that each part fits into one entry. */
final class Chunks {

  // An entry holds 60,000 bytes and a character may take three; so does the JSON around it, about
  // once.
  private static final int CHARACTERS = 12_000;

  private Chunks() {}

  static <T> List<List<T>> of(List<T> all) {
    return of(all, one -> one.toString().length());
  }

  /** Where the size of each is not that of its text alone. */
  static <T> List<List<T>> of(List<T> all, ToIntFunction<T> characters) {
    var chunks = new ArrayList<List<T>>();
    var chunk = new ArrayList<T>();
    int size = 0;
    for (T one : all) {
      int more = characters.applyAsInt(one);
      if (size + more > CHARACTERS && !chunk.isEmpty()) {
        chunks.add(List.copyOf(chunk));
        chunk.clear();
        size = 0;
      }
      chunk.add(one);
      size += more;
    }
    if (!chunk.isEmpty()) {
      chunks.add(List.copyOf(chunk));
    }
    return chunks;
  }
}
