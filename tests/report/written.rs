use oppfolgingsplan::report::ReportChoice;
use oppfolgingsplan::*;
#[test]
fn write() {
    let out = std::path::PathBuf::from(std::env::var_os("REPORTS").unwrap());
    std::fs::create_dir_all(&out).unwrap();
    let demo = crate::cases::demonstration();
    for (n, case) in demo.iter().enumerate().step_by(6) {
        if case.is_purged() { continue; }
        let choice = ReportChoice { employee_name: Some("Kari Eksempel".into()), ..Default::default() };
        std::fs::write(out.join(format!("nurse-{n}.svg")), case.timeline(&Actor::system(), case.last_moment(), &choice).unwrap()).unwrap();
    }
}
