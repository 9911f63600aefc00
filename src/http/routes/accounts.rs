//! `/sign-in`, `/password-reset`, `/invitation`, `/account`, `/administration`.

mod entry;
mod members;
mod own;
mod second_factor;
mod sent;

pub(super) use sent::with_error;

use crate::http::app::App;
use axum::Router;
use axum::routing::{get, post};

/// Every address of accounts.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/sign-in", get(entry::show_sign_in).post(entry::send_sign_in))
        .route("/{lang}/sign-in/code", get(entry::show_code).post(entry::send_code))
        .route("/{lang}/sign-out", post(entry::sign_out))
        .route("/{lang}/password-reset", get(entry::show_reset).post(entry::send_reset))
        .route("/{lang}/password-reset/by-code", get(entry::show_reset_by_code).post(entry::send_reset_by_code))
        .route("/{lang}/password-reset/{token}", get(entry::show_new_password).post(entry::send_new_password))
        .route("/{lang}/invitation/{token}", get(entry::show_invitation).post(entry::accept_invitation))
        .route("/{lang}/account", get(own::show_account))
        .route("/{lang}/account/news", post(own::mark_news_read))
        .route("/{lang}/account/details", get(own::show_details).post(own::change_details))
        .route("/{lang}/account/password", get(own::show_password).post(own::change_password))
        .route("/{lang}/account/sessions", get(own::list_sessions).post(own::end_session))
        .route("/{lang}/account/second-factor", get(second_factor::show_set_up).post(second_factor::confirm_set_up))
        .route("/{lang}/account/second-factor/off", get(second_factor::show_turning_off).post(second_factor::turn_off))
        .route("/{lang}/account/second-factor/codes", get(second_factor::show_renewing_codes).post(second_factor::renew_codes))
        .route("/{lang}/account/hand-over", get(own::show_hand_over).post(own::send_hand_over))
        .route("/{lang}/account/members", get(members::list_members).post(members::invite_member))
        .route("/{lang}/account/members/revoke", post(members::revoke_invitation))
        .route("/{lang}/account/members/proposal", post(members::answer_proposal))
        .route("/{lang}/account/members/ending", post(members::answer_ending))
        .route("/{lang}/account/members/end", get(members::show_ending).post(members::end_member))
        .route("/{lang}/administration", get(members::show_administration).post(members::invite_administered))
}
