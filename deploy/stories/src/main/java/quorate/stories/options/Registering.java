package quorate.stories.options;

import static quorate.stories.options.OptionsCheck.IMPORT_SETTLED;
import static quorate.stories.options.OptionsCheck.MEMBERS;
import static quorate.stories.options.OptionsCheck.PRACTICES_OF_AREA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quorate.stories.services.Membership.Proposal;
import quorate.stories.stack.StoryStopped;

/** The published files are imported; the company's members are on the register. */
record Registering(Scene scene) {
  private static final String MEMBER_FROM = "2026-05-01";

  /** Answers how many practices there are. */
  int play() {
    var files = files();
    for (Path file : files) {
      int accepted = take(file);
      scene.progress().accept("%s: %d changes accepted".formatted(file.getFileName(), accepted));
    }
    int again = files.stream().mapToInt(file -> propose(file).changes()).sum();
    scene.checks().equal(IMPORT_SETTLED, 0, again);
    var map = PracticeMap.read(files, Scene.AREA);
    scene.checks().equal(PRACTICES_OF_AREA, map, scene.membership().practicesOf(Scene.AREA));
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
    try {
      String name = file.getFileName().toString();
      return scene.membership().propose(name, Files.readAllBytes(file), Scene.AREA);
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + file, e);
    }
  }

  private List<Path> files() {
    try (var listed = Files.list(scene.stack().demoData().resolve(Scene.CONVENER))) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new StoryStopped("cannot list the demonstration's files", e);
    }
  }
}
