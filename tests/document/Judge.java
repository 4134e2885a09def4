import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * veraPDF's verdict on files, all in one machine. Each argument is FLAVOURS=FILE or FLAVOURS=FOLDER,
 * FLAVOURS such as 2a+ua1; with a ! before the flavours each file must fail in every one of them.
 * Prints a line for each verdict that is not as it should be, and one with the sums.
 */
public class Judge {
    private int right;
    private int wrong;

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Judge judge = new Judge();
        for (String argument : arguments) {
            int cut = argument.indexOf('=');
            boolean mustFail = argument.startsWith("!");
            String[] flavours = argument.substring(mustFail ? 1 : 0, cut).split("\\+");
            for (Path file : files(Path.of(argument.substring(cut + 1)))) {
                for (String flavour : flavours) {
                    judge.check(file, PDFAFlavour.byFlavourId(flavour), mustFail);
                }
            }
        }
        System.out.println(judge.right + " verdicts as they should be, " + judge.wrong + " not");
        System.exit(judge.wrong == 0 && judge.right > 0 ? 0 : 1);
    }

    private static List<Path> files(Path where) throws Exception {
        if (!Files.isDirectory(where)) {
            return List.of(where);
        }
        try (Stream<Path> found = Files.list(where)) {
            return found.filter(file -> file.toString().endsWith(".pdf")).sorted().collect(Collectors.toList());
        }
    }

    private void check(Path file, PDFAFlavour flavour, boolean mustFail) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(file.toFile(), flavour)) {
            var result = foundry.createValidator(flavour, false).validate(parser);
            // A file of which nothing was looked at has passed nothing.
            boolean passes = result.isCompliant() && result.getTotalAssertions() > 0;
            if (passes != mustFail) {
                right++;
                return;
            }
            wrong++;
            System.out.println((passes ? "PASS " : "FAIL ") + flavour + " " + file);
            result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> "  " + assertion.getRuleId().getClause() + "-"
                    + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
                .distinct().limit(8).forEach(System.out::println);
        }
    }
}
