namespace EscalationTrust;

/// <summary>The default texts in Turkish. Form of address: siz.</summary>
internal static class TurkishNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 dakika", Minutes = "# dakika", Hour = "1 saat", Hours = "# saat", Day = "1 gün", Days = "# gün",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Otomatik bir asistanla yazışıyorsunuz. İstediğiniz zaman bir yetkiliyle görüşmeyi talep edebilirsiniz.",
        NoticeKey.HandoffRequestedByCustomer => "Bir yetkiliyle görüşmek istediniz. Talebinizi, şimdiye kadar anlattıklarınızla birlikte şimdi iletiyorum.",
        NoticeKey.HandoffNeeded => "Bu konuyla bir yetkilinin ilgilenmesi gerekiyor. Yeniden anlatmak zorunda kalmamanız için konuyu şimdi iletiyorum.",
        NoticeKey.HandoffUrgent => "Bu konu otomatik bir asistan için fazla önemli. Hemen şimdi bir yetkilinin devreye girmesini talep ediyorum. Tehlikede olan biri varsa lütfen yerel acil yardım numarasını arayın.",
        NoticeKey.StillWaiting => "Bir yetkiliyle görüşme talebi hâlâ açık. Buraya ayrıntı ekleyebilirsiniz; yazdığınız hiçbir şey kaybolmaz.",
        NoticeKey.OfferHuman => "Ayrıntıları not edebilirim, ancak buna bir yetkilinin karar vermesi gerekir. Bir yetkiliyle görüşmeyi talep etmemi ister misiniz?",
        NoticeKey.HandoffAcknowledged => "Talebiniz ekibimize ulaştı.[ Başvuru numaranız: {reference}.][ Bir yetkilinin yanıt vermesi için hedefimiz en geç: {deadline}.]",
        NoticeKey.HandoffQueued => "Bir yetkiliyle görüşmek için sıradasınız.[ Sıradaki yeriniz: {position}.][ Tahmini bekleme süresi: yaklaşık {wait}.]",
        NoticeKey.HumanJoined => "Görüşmeyi artık [{owner}|ekibimizden bir kişi] yürütüyor; otomatik asistan devrede değil.",
        NoticeKey.OwnerTransferred => "Konunuzdan artık [{owner}|ekibimizden başka bir kişi] sorumlu.",
        NoticeKey.HandoffFailed => "Talebinizi iletmeye çalıştım, ancak iletilemedi. Bir yetkiliyle görüşme talebi açık kalıyor.[ Bir yetkiliye buradan da ulaşabilirsiniz: {path}.]",
        NoticeKey.HandoffExpired => "Talebinizi zamanında üstlenen olmadı; bunun için üzgünüm. Talebiniz açık kalıyor.[ Bir yetkiliye buradan da ulaşabilirsiniz: {path}.]",
        NoticeKey.CallbackOffered => "Şu anda hiçbir yetkili bu sohbete katılamıyor. Sizi aramamızı ister misiniz?[ En erken: {opening}.][ Şu numarayı kullanırız: {contact}.]",
        NoticeKey.TicketOpened => "Konunuz için bir kayıt açıldı[; başvuru numarası: {reference}]. Yanıtı bir yetkili verecek[; yanıt adresi: {contact}].[ Yanıt için hedefimiz en geç: {deadline}.]",
        NoticeKey.ContactNeeded => "Şu anda hiçbir yetkili bu sohbete katılamıyor. Size nasıl ulaşabiliriz? Lütfen bir e-posta adresi veya telefon numarası yazın.[ Ekibimizin döneceği zaman: {opening}.]",
        NoticeKey.NoHumanNow => "Şu anda hiçbir yetkiliye ulaşılamıyor ve size başka bir söz vermek istemiyorum.[ Ekibimizin döneceği zaman: {opening}.][ Bize buradan da ulaşabilirsiniz: {path}.]",
        NoticeKey.ReturnedToAssistant => "Yeniden otomatik asistanla yazışıyorsunuz. İstediğiniz zaman bir yetkiliyle görüşmeyi talep edebilirsiniz.",
        NoticeKey.ResolutionToConfirm => "Sorununuz çözüldü mü? Çözülmediyse lütfen söyleyin; konu açık kalır.",
        NoticeKey.Reopened => "Konunuz yeniden açıldı. İstediğiniz zaman bir yetkiliyle görüşmeyi talep edebilirsiniz.",
        NoticeKey.CannotConfirm => "Bunu onaylayamam, karara bağlayamam veya söz veremem; bunu bir yetkilinin yapması gerekir. Bir yetkiliyle görüşmeyi talep etmemi ister misiniz?",
        NoticeKey.NotTransferredYet => "Henüz hiçbir yetkili görüşmeyi devralmadı; hâlâ otomatik asistanla yazışıyorsunuz. İstediğiniz zaman bir yetkiliyle görüşmeyi talep edebilirsiniz.",
        NoticeKey.IsAutomated => "Ben otomatik bir asistanım, insan değilim. İstediğiniz zaman bir yetkiliyle görüşmeyi talep edebilirsiniz.",
        NoticeKey.CaseStillOpen => "Konunuz kapatılmadı. Lütfen neyin eksik olduğunu yazın veya bir yetkiliyle görüşmeyi talep edin.",
        NoticeKey.CannotVerify => "Bunu yayımlanmış kurallarımızda doğrulayamıyorum; lütfen buna güvenerek hareket etmeyin. Bir yetkili kontrol edebilir. Bir yetkiliyle görüşmeyi talep etmemi ister misiniz?",
        NoticeKey.PersonRequestOpen => "Bir yetkiliyle görüşme talebi açık kalıyor. Bunun için başka bir şey yapmanız gerekmiyor.",
        NoticeKey.AlreadyAnswered => "Bu yanıtı size daha önce verdim ve yardımcı olmuyor gibi görünüyor. Konuya bir yetkilinin bakmasını ister misiniz?",
        NoticeKey.TicketPlanned => "Şu anda hiçbir yetkili bu sohbete katılamıyor. Talebinizi yazılı olarak iletiyorum.[ Bir yetkili size buradan yanıt verebilecek: {contact}.][ Ekibimizin döneceği zaman: {opening}.]",
        NoticeKey.CaseClosed => "Bu konu kapatıldı. Sizin için çözülmediyse buraya yazın; konu yeniden açılır.",
        NoticeKey.PersonReachable => "Ekibimiz şu anda burada. İstediğiniz zaman buradan bir yetkiliyle görüşmeyi talep edebilirsiniz.[ Tahmini bekleme süresi: yaklaşık {wait}.]",
        NoticeKey.PersonOnRequest => "İstediğiniz zaman buradan bir yetkiliyle görüşmeyi talep edebilirsiniz.[ Bize buradan da ulaşabilirsiniz: {path}.]",
        NoticeKey.PersonReachableLater => "İstediğiniz zaman buradan bir yetkiliyle görüşmeyi talep edebilirsiniz.[ Ekibimizin döneceği zaman: {opening}.][ Bize buradan da ulaşabilirsiniz: {path}.]",
        _ => "",
    };
}
