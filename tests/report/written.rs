use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::*;
#[test]
fn write() {
    let out = std::path::PathBuf::from(std::env::var_os("REPORTS").unwrap());
    std::fs::create_dir_all(&out).unwrap();
    let choice = |language| ReportChoice {
        language: Some(language),
        employee_name: Some("Kari Eksempel".into()),
        employer_name: Some("Solbakken sykehjem".into()),
        manager_name: Some("Per Leder".into()),
        ..Default::default()
    };
    for one in crate::world::made() {
        let name = one.name;
        std::fs::write(
            out.join(format!("{name}.html")),
            one.case.report(&Actor::system(), one.at, &choice(Language::Nb)).unwrap(),
        )
        .unwrap();
        std::fs::write(
            out.join(format!("{name}.svg")),
            one.case.timeline(&Actor::system(), one.at, &choice(Language::Nb)).unwrap(),
        )
        .unwrap();
    }
}
