package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.IMPORT_SETTLED;
import static quorate.stories.options.OptionsCheck.MEMBERS;
import static quorate.stories.options.OptionsCheck.PRACTICES_OF_AREA;

import java.nio.file.Path;
import java.util.List;
import quorate.stories.services.Membership.Proposal;

/** The published files are imported; the company's members are on the register. */
record Registering(Scene scene) {
  private static final String MEMBER_FROM = "2026-05-01";

  /** Answers how many practices there are. */
  int play() {
    var files = new DemoFiles(scene.stack().demoData().resolve(Scene.CONVENER));
    for (Path file : files.inOrder()) {
      int accepted = take(file);
      scene.progress().accept("%s: %d changes accepted".formatted(file.getFileName(), accepted));
    }
    int again = files.inOrder().stream().mapToInt(file -> propose(file).changes()).sum();
    scene.checks().equal(IMPORT_SETTLED, 0, again);
    var map = PracticeMap.read(DemoFiles.bytes(files.map()), Scene.AREA);
    var practices = scene.membership().practicesOf(Scene.AREA);
    scene.checks().equal(PRACTICES_OF_AREA, map, practices);
    admit(map);
    return map.size();
  }

  private void admit(List<String> practices) {
    var inside =
        practices.stream().filter(each -> !scene.inputs().notMembers().contains(each)).toList();
    var known = scene.membership().members();
    inside.stream()
        .filter(each -> !known.contains(each))
        .forEach(each -> scene.membership().admit(each, MEMBER_FROM));
    scene.checks().equal(MEMBERS, inside, scene.membership().members());
  }

  private int take(Path file) {
    var proposal = propose(file);
    if (proposal.changes() > 0) {
      scene.membership().accept(proposal);
    }
    return proposal.changes();
  }

  private Proposal propose(Path file) {
    String name = file.getFileName().toString();
    return scene.membership().propose(name, DemoFiles.bytes(file), Scene.AREA);
  }
}
