package quorate.counting.constraint;

import java.util.ArrayList;
import java.util.List;

/** Splits classes into two families of classes that have nobody in common. */
final class Families {

  private final List<Constraint> all;
  private final int[] family; // 0: not yet placed, 1 or 2

  private Families(List<Constraint> all) {
    this.all = all;
    this.family = new int[all.size()];
    for (int i = 0; i < family.length; i++) {
      if (family[i] == 0) {
        place(i, 1);
      }
    }
  }

  static List<List<Constraint>> of(List<Constraint> all) {
    var split = new Families(all);
    var one = new ArrayList<Constraint>();
    var other = new ArrayList<Constraint>();
    for (int i = 0; i < all.size(); i++) {
      (split.family[i] == 1 ? one : other).add(all.get(i));
    }
    return List.of(one, other);
  }

  private void place(int which, int in) {
    family[which] = in;
    for (int other = 0; other < family.length; other++) {
      if (other == which || !all.get(which).meets(all.get(other))) {
        continue;
      }
      if (family[other] == in) {
        throw new IllegalArgumentException(
            "classes overlap in more than two ways: "
                + all.get(which).name()
                + " and "
                + all.get(other).name());
      }
      if (family[other] == 0) {
        place(other, 3 - in);
      }
    }
  }
}
