// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_kind_vocabulary.h"

#include <QtGlobal>

#include <array>

namespace {

using T = SoldThing;

constexpr auto rows = std::to_array<SoldSpelling>({
    {T::Nothing, "", T::Nothing, u""},
    {T::Followers, QT_TRANSLATE_NOOP("CatalogKind", "Followers"), T::Nothing,
     u"follower|followers|seguidor|seguidores|abonnés|abonnenten|takipçi|takipçiler|подписчик|подписчики|подписчиков|"
     u"pengikut|obserwujący|متابع|متابعين|متابعون|フォロワー|粉丝|팔로워"},
    {T::Subscribers, QT_TRANSLATE_NOOP("CatalogKind", "Subscribers"), T::Nothing,
     u"subscriber|subscribers|subs|suscriptor|suscriptores|inscritos|abone|aboneler|iscritti|subskrybenci|مشترك|"
     u"مشتركين|"
     u"登録者|구독자"},
    {T::Members, QT_TRANSLATE_NOOP("CatalogKind", "Members"), T::Nothing,
     u"member|members|miembros|membros|membres|mitglieder|üye|üyeler|участники|участников|anggota|عضو|اعضاء|メンバー"},
    {T::PremiumMembers, QT_TRANSLATE_NOOP("CatalogKind", "Premium members"), T::Members,
     u"premium member|premium members|premium subscribers|premium followers|премиум подписчики|премиум участники"},
    {T::Friends, QT_TRANSLATE_NOOP("CatalogKind", "Friends"), T::Nothing,
     u"friends|friend request|friend requests|friends request|amigos|arkadaş|друзья|друзей"},
    {T::Connections, QT_TRANSLATE_NOOP("CatalogKind", "Connections"), T::Nothing, u"connection|connections"},
    {T::Likes, QT_TRANSLATE_NOOP("CatalogKind", "Likes"), T::Nothing,
     u"like|likes|me gusta|curtida|curtidas|j'aime|gefällt mir|beğeni|beğeniler|лайк|лайки|лайков|لايك|لايكات|اعجاب|"
     u"اعجابات|إعجابات|いいね|点赞|좋아요"},
    {T::PageLikes, QT_TRANSLATE_NOOP("CatalogKind", "Page likes"), T::Likes,
     u"page like|page likes|fanpage likes|fan page likes|sayfa beğeni|curtidas de página|me gusta de página"},
    {T::CommentLikes, QT_TRANSLATE_NOOP("CatalogKind", "Comment likes"), T::Likes,
     u"comment like|comment likes|comments like|comments likes|likes on comment|likes on comments|likes for comment|"
     u"likes for comments|like comment|likes to comment|yorum beğeni|yorum beğenisi|лайки на комментарий|"
     u"лайки на комментарии|curtidas em comentários|me gusta en comentarios"},
    {T::LiveLikes, QT_TRANSLATE_NOOP("CatalogKind", "Live likes"), T::Likes,
     u"live like|live likes|live stream like|live stream likes|livestream likes|canlı yayın beğeni"},
    {T::Dislikes, QT_TRANSLATE_NOOP("CatalogKind", "Dislikes"), T::Nothing, u"dislike|dislikes|дизлайки|дизлайков"},
    {T::Upvotes, QT_TRANSLATE_NOOP("CatalogKind", "Upvotes"), T::Nothing, u"upvote|upvotes|up votes"},
    {T::Reactions, QT_TRANSLATE_NOOP("CatalogKind", "Reactions"), T::Nothing,
     u"reaction|reactions|reacciones|reações|tepki|tepkiler|реакция|реакции|реакций|تفاعلات"},
    {T::Views, QT_TRANSLATE_NOOP("CatalogKind", "Views"), T::Nothing,
     u"view|views|visualización|visualizaciones|visualização|visualizações|vistas|reproducciones|vues|aufrufe|izlenme|"
     u"izlenmeler|görüntülenme|просмотр|просмотры|просмотров|tayangan|مشاهدة|مشاهدات|再生回数|播放量|조회수"},
    {T::StoryViews, QT_TRANSLATE_NOOP("CatalogKind", "Story views"), T::Views,
     u"story view|story views|stories view|stories views|story viewers|story video views|vistas de historia|"
     u"vistas de historias|visualizações de stories|hikaye izlenme|просмотры сторис|просмотры историй|"
     u"просмотры истории"},
    {T::ReelViews, QT_TRANSLATE_NOOP("CatalogKind", "Reel views"), T::Views,
     u"reel view|reel views|reels view|reels views|reel video views|reels video views|reel plays|reels plays|"
     u"reels izlenme"},
    {T::ShortsViews, QT_TRANSLATE_NOOP("CatalogKind", "Shorts views"), T::Views,
     u"short view|short views|shorts view|shorts views|short video views|shorts video views|shorts izlenme"},
    {T::LiveViews, QT_TRANSLATE_NOOP("CatalogKind", "Live views"), T::Views,
     u"live view|live views|live viewer|live viewers|live stream view|live stream views|live stream viewers|"
     u"live video views|livestream view|livestream views|livestream viewers|stream viewers|concurrent viewers|viewers|"
     u"canlı yayın izlenme|canlı izleyici|зрители|зрителей"},
    {T::Impressions, QT_TRANSLATE_NOOP("CatalogKind", "Impressions"), T::Nothing,
     u"impression|impressions|impresiones|impressões|gösterim|показы|показов"},
    {T::Reach, QT_TRANSLATE_NOOP("CatalogKind", "Reach"), T::Nothing, u"reach|alcance|erişim|охват|охваты"},
    {T::ProfileVisits, QT_TRANSLATE_NOOP("CatalogKind", "Profile visits"), T::Visits,
     u"profile visit|profile visits|profile view|profile views|visits to profile|profil ziyareti|visitas al perfil|"
     u"visitas ao perfil|посещения профиля"},
    {T::Visits, QT_TRANSLATE_NOOP("CatalogKind", "Visits"), T::Nothing,
     u"visit|visits|visitor|visitors|traffic|tráfico|tráfego|trafic|besucher|ziyaretçi|посетители|посетителей|трафик|"
     u"زيارات"},
    {T::Clicks, QT_TRANSLATE_NOOP("CatalogKind", "Clicks"), T::Nothing, u"link click|link clicks|clicks|клики|кликов"},
    {T::Comments, QT_TRANSLATE_NOOP("CatalogKind", "Comments"), T::Nothing,
     u"comment|comments|comentario|comentarios|comentários|commentaire|commentaires|kommentar|kommentare|yorum|"
     u"yorumlar|"
     u"комментарий|комментарии|комментариев|komentar|تعليق|تعليقات|コメント|评论|댓글"},
    {T::CustomComments, QT_TRANSLATE_NOOP("CatalogKind", "Custom comments"), T::Comments,
     u"custom comment|custom comments|customized comments|customised comments|comments custom|"
     u"comentarios personalizados|comentários personalizados|özel yorum|özel yorumlar|свои комментарии"},
    {T::CommentReplies, QT_TRANSLATE_NOOP("CatalogKind", "Comment replies"), T::Comments,
     u"comment reply|comment replies|comments replies|replies|replies to comments"},
    {T::LiveComments, QT_TRANSLATE_NOOP("CatalogKind", "Live comments"), T::Comments,
     u"live comment|live comments|live stream comments|livestream comments"},
    {T::Reviews, QT_TRANSLATE_NOOP("CatalogKind", "Reviews"), T::Nothing,
     u"review|reviews|reseñas|avaliações|avis|bewertungen|отзыв|отзывы|отзывов|ulasan"},
    {T::Ratings, QT_TRANSLATE_NOOP("CatalogKind", "Ratings"), T::Nothing, u"rating|ratings|calificaciones|оценки"},
    {T::Mentions, QT_TRANSLATE_NOOP("CatalogKind", "Mentions"), T::Nothing,
     u"mention|mentions|menciones|menções|bahsetme|упоминания|упоминаний"},
    {T::Shares, QT_TRANSLATE_NOOP("CatalogKind", "Shares"), T::Nothing,
     u"share|shares|compartidos|compartilhamentos|partages|paylaşım|paylaşımlar|поделиться|مشاركات"},
    {T::LiveShares, QT_TRANSLATE_NOOP("CatalogKind", "Live shares"), T::Shares,
     u"live share|live shares|live stream shares|livestream shares"},
    {T::Reposts, QT_TRANSLATE_NOOP("CatalogKind", "Reposts"), T::Nothing,
     u"repost|reposts|retweet|retweets|re tweets|reshares|retuits|репост|репосты|репостов|ретвиты|ретвитов"},
    {T::Saves, QT_TRANSLATE_NOOP("CatalogKind", "Saves"), T::Nothing,
     u"save|saves|bookmark|bookmarks|favorites|favourites|guardados|salvamentos|kaydetme|kaydetmeler|сохранения|"
     u"сохранений|حفظ"},
    {T::Plays, QT_TRANSLATE_NOOP("CatalogKind", "Plays"), T::Nothing,
     u"plays|streams|listens|reproduções|écoutes|dinlenme|прослушивания|прослушиваний"},
    {T::MonthlyListeners, QT_TRANSLATE_NOOP("CatalogKind", "Monthly listeners"), T::Nothing,
     u"monthly listener|monthly listeners|listeners|aylık dinleyici|oyentes mensuales|ouvintes mensais"},
    {T::WatchHours, QT_TRANSLATE_NOOP("CatalogKind", "Watch hours"), T::Nothing,
     u"watch hour|watch hours|watch time|watchtime|watchhours|hours watch time|hours watchtime|izlenme saati|"
     u"horas de visualización|часы просмотра|часов просмотра"},
    {T::Votes, QT_TRANSLATE_NOOP("CatalogKind", "Votes"), T::Nothing,
     u"vote|votes|poll|polls|poll vote|poll votes|voting|votos|oylama|опрос|голос|голоса|голосов"},
    {T::Downloads, QT_TRANSLATE_NOOP("CatalogKind", "Downloads"), T::Nothing,
     u"download|downloads|install|installs|installation|installations|app installs|descargas|instalações|indirme|"
     u"установки|установок|скачивания|скачиваний"},
    {T::BotStarts, QT_TRANSLATE_NOOP("CatalogKind", "Bot starts"), T::Nothing,
     u"bot start|bot starts|start bot|bot users|bot members"},
    {T::Boosts, QT_TRANSLATE_NOOP("CatalogKind", "Boosts"), T::Nothing,
     u"boosts|channel boost|channel boosts|server boost|server boosts|бусты|бустов"},
    {T::Premium, QT_TRANSLATE_NOOP("CatalogKind", "Premium"), T::Nothing, u"premium|премиум", true},
    {T::Stars, QT_TRANSLATE_NOOP("CatalogKind", "Stars"), T::Nothing, u"stars|звезды|звёзды", true},
});
static_assert(rows.size() == static_cast<std::size_t>(SoldThing::Count));

} // namespace

std::span<const SoldSpelling> soldSpellings() {
    return rows;
}
