package quorate.stories.whole;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for texts in everything that is kept, however they are spelt. */
final class Search {

  private Search() {}

  /** Each text that was found, and in which place. */
  static Set<String> of(List<String> texts, List<Kept> everything) {
    var found = new TreeSet<String>();
    for (String text : texts) {
      var spellings = new Spellings(text).all().toList();
      everything.stream()
          .filter(each -> spellings.stream().anyMatch(each.bytes()::contains))
          .forEach(each -> found.add(text + " in " + each.place()));
    }
    return found;
  }

  /** The places where this one text was found. */
  static Set<String> placesOf(String text, List<Kept> everything) {
    var places = new TreeSet<String>();
    of(List.of(text), everything)
        .forEach(each -> places.add(each.substring(text.length() + " in ".length())));
    return places;
  }
}
