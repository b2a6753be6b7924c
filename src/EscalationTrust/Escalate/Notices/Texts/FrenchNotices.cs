namespace EscalationTrust;

/// <summary>The default texts in French. Form of address: vous.</summary>
internal static class FrenchNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 minute", Minutes = "# minutes", Hour = "1 heure", Hours = "# heures", Day = "1 jour", Days = "# jours",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "Vous discutez avec un assistant automatique. Vous pouvez demander à parler à une personne à tout moment.",
        NoticeKey.HandoffRequestedByCustomer => "Vous avez demandé à parler à une personne. Je transmets votre demande maintenant, avec ce que vous m'avez déjà dit.",
        NoticeKey.HandoffNeeded => "Cette demande doit être vue par une personne. Je la transmets maintenant, pour que vous n'ayez pas à tout réexpliquer.",
        NoticeKey.HandoffUrgent => "C'est trop important pour un assistant automatique. Je demande tout de suite l'intervention d'une personne. Si quelqu'un est en danger, appelez le numéro d'urgence de votre région.",
        NoticeKey.StillWaiting => "La demande de mise en relation avec une personne est toujours ouverte. Vous pouvez ajouter des précisions ici ; rien de ce que vous écrivez n'est perdu.",
        NoticeKey.OfferHuman => "Je peux noter les détails, mais c'est à une personne de décider. Voulez-vous que je fasse appel à un conseiller ?",
        NoticeKey.HandoffAcknowledged => "Votre demande est bien arrivée auprès de notre équipe.[ Votre référence : {reference}.][ Notre objectif : qu'une personne vous réponde avant le {deadline}.]",
        NoticeKey.HandoffQueued => "Vous êtes dans la file d'attente pour parler à une personne.[ Votre place dans la file : {position}.][ Attente estimée : environ {wait}.]",
        NoticeKey.HumanJoined => "[{owner}|Une personne de notre équipe] a pris le relais de l'assistant automatique.",
        NoticeKey.OwnerTransferred => "La personne responsable de votre dossier a changé : [c'est maintenant {owner}|c'est maintenant un autre membre de notre équipe].",
        NoticeKey.HandoffFailed => "J'ai essayé de transmettre votre demande, mais la transmission a échoué. La demande de mise en relation avec une personne reste ouverte.[ Vous pouvez aussi joindre une personne ici : {path}.]",
        NoticeKey.HandoffExpired => "Personne n'a pris votre demande en charge à temps ; veuillez nous en excuser. Elle reste ouverte.[ Vous pouvez aussi joindre une personne ici : {path}.]",
        NoticeKey.CallbackOffered => "Aucune personne ne peut rejoindre cette discussion pour le moment. Souhaitez-vous que nous vous rappelions par téléphone[, à partir du {opening}] ?[ Nous utiliserions ce numéro : {contact}.]",
        NoticeKey.TicketOpened => "Un dossier est ouvert pour vous[, référence {reference}]. La réponse viendra d'une personne[, à l'adresse {contact}].[ Notre objectif : répondre avant le {deadline}.]",
        NoticeKey.ContactNeeded => "Aucune personne ne peut rejoindre cette discussion pour le moment. Comment pouvons-nous vous joindre ? Merci d'indiquer une adresse e-mail ou un numéro de téléphone.[ Notre équipe est de retour à partir du {opening}.]",
        NoticeKey.NoHumanNow => "Aucune personne n'est joignable pour le moment, et je ne veux pas vous promettre autre chose.[ Notre équipe est de retour à partir du {opening}.][ Vous pouvez aussi nous joindre ici : {path}.]",
        NoticeKey.ReturnedToAssistant => "Vous discutez de nouveau avec l'assistant automatique. Vous pouvez demander à parler à une personne à tout moment.",
        NoticeKey.ResolutionToConfirm => "Votre problème est-il résolu ? Si ce n'est pas le cas, dites-le, et le dossier reste ouvert.",
        NoticeKey.Reopened => "Votre dossier est de nouveau ouvert. Vous pouvez demander à parler à une personne à tout moment.",
        NoticeKey.CannotConfirm => "Je ne peux ni confirmer, ni décider, ni promettre cela ; c'est à une personne de le faire. Voulez-vous que je fasse appel à un conseiller ?",
        NoticeKey.NotTransferredYet => "Aucune personne n'a encore pris le relais ; vous discutez toujours avec l'assistant automatique. Vous pouvez demander à parler à une personne à tout moment.",
        NoticeKey.IsAutomated => "Je suis un assistant automatique, pas une personne. Vous pouvez demander à parler à une personne à tout moment.",
        NoticeKey.CaseStillOpen => "Votre dossier n'est pas clos. Dites-moi ce qui manque encore, ou demandez à parler à une personne.",
        NoticeKey.CannotVerify => "Je ne peux pas le vérifier dans nos règles publiées ; ne vous y fiez donc pas. Une personne peut le vérifier. Voulez-vous que je fasse appel à un conseiller ?",
        NoticeKey.PersonRequestOpen => "La demande de mise en relation avec une personne reste ouverte. Vous n'avez rien d'autre à faire.",
        NoticeKey.AlreadyAnswered => "Je vous ai déjà donné cette réponse, et elle ne semble pas vous aider. Voulez-vous qu'une personne examine votre demande ?",
        NoticeKey.TicketPlanned => "Aucune personne ne peut rejoindre cette discussion pour le moment. Je transmets votre demande par écrit[, pour qu'une personne puisse vous répondre à l'adresse {contact}].[ Notre équipe est de retour à partir du {opening}.]",
        NoticeKey.CaseClosed => "Ce dossier est clos. Si le problème n'est pas résolu, écrivez ici et le dossier sera rouvert.",
        NoticeKey.PersonReachable => "Des membres de notre équipe sont présents en ce moment. Vous pouvez demander ici à parler à une personne à tout moment.[ Attente estimée : environ {wait}.]",
        NoticeKey.PersonOnRequest => "Vous pouvez demander ici à parler à une personne à tout moment.[ Vous pouvez aussi nous joindre ici : {path}.]",
        NoticeKey.PersonReachableLater => "Vous pouvez demander ici à parler à une personne à tout moment.[ Notre équipe est de nouveau présente à partir du {opening}.][ Vous pouvez aussi nous joindre ici : {path}.]",
        _ => "",
    };
}
