package quorate.counting.stv;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/** A plain BLT file: candidates and seats, papers as weight, preferences, 0; names in quotes. */
record Blt(Profile profile, int seats) {

  static Blt read(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var head = numbers(lines.getFirst());
    int end = lines.indexOf("0");
    var names =
        lines.subList(end + 1, end + 1 + head.getFirst()).stream()
            .map(line -> line.replace("\"", ""))
            .toList();
    var builder = new ProfileBuilder(names);
    for (var line : lines.subList(1, end)) {
      var paper = numbers(line);
      paper.subList(1, paper.size() - 1).forEach(each -> builder.next(each - 1));
      builder.paper(paper.getFirst());
    }
    return new Blt(builder.build(), head.getLast());
  }

  private static List<Integer> numbers(String line) {
    var numbers = new ArrayList<Integer>();
    for (var word : List.of(line.split(" +"))) {
      numbers.add(Integer.valueOf(word));
    }
    return numbers;
  }
}
