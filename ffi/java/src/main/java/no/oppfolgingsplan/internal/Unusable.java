package no.oppfolgingsplan.internal;

/** Why native code cannot be called at all, whichever library is meant, and what helps. */
final class Unusable {
    private static final String JNA = "com/sun/jna/";

    private Unusable() {}

    static String say(Throwable failed) {
        Throwable first = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalCallerException) {
                return "this Java was told to refuse native code; start it with --enable-native-access=ALL-UNNAMED, "
                        + "or when they are modules, with --enable-native-access=com.sun.jna,no.oppfolgingsplan";
            }
            first = cause;
        }
        String why = String.valueOf(first.getMessage());
        if (first instanceof NoClassDefFoundError && why.startsWith(JNA)
                || first instanceof ClassNotFoundException && why.startsWith(JNA.replace('/', '.'))) {
            return "jna-5.x.jar, which calls the native library, is not on the class path";
        }
        return "JNA, which calls the native library, cannot load its own: " + why
                + "; name the folder where it lies with -Djna.boot.library.path=FOLDER, or one that it may be "
                + "written to and run from with -Djna.tmpdir=FOLDER";
    }
}
