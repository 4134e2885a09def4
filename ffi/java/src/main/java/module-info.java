/** Follow-up of employees on sick leave in Norway, in process. */
module no.oppfolgingsplan {
    requires com.sun.jna;

    exports no.oppfolgingsplan;
    exports no.oppfolgingsplan.commands;
    exports no.oppfolgingsplan.words;
}
