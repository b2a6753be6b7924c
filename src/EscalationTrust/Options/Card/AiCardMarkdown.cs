using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Writes the AI card for a customer to read.</summary>
internal sealed class AiCardMarkdown(EscalationTrustOptions options, EscalationLadder ladder, string? service, DateOnly? today)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append($"# About the automated assistant{(service is null ? "" : $" of {Plain(service)}")}\n\n");
        _text.Append("You are dealing with an automated assistant, not with a person. You can ask for a person at any time.\n");
        MayDo();
        OnlyPrepares();
        Stops();
        Person();
        Records();
        Packs();
        _text.Append(CultureInfo.InvariantCulture, $"\n---\n\nPolicy \"{Plain(ladder.Name)}\", document version {PolicyDocument.Version}, fingerprint {ladder.PolicyHash:x16}. This page is made from the policy in force.\n");
        return _text.ToString();
    }

    private void MayDo()
    {
        Heading("What it may do");
        if (options.KillSwitch != KillSwitch.Off)
        {
            _text.Append(options.KillSwitch == KillSwitch.Contain
                ? "At the moment it only prepares: everything else is switched off.\n"
                : "At the moment it is switched off: every conversation goes to a person.\n");
            return;
        }

        List(PermittedActs.WhenAutomated.Single().Select(AiCardWords.Of));
    }

    private void OnlyPrepares()
    {
        Heading("When it only prepares and decides nothing");
        List([
            .. Words(options.Containment.Always.Except(options.AlwaysEscalate)),
            $"the estimated risk that another automatic answer makes things worse reaches {Number(options.Containment.EnterAt)} (0 is none, 1 is certain)",
        ]);
        _text.Append($"\nIt may then {string.Join("; ", options.Containment.Permitted.Single().Select(AiCardWords.Of))}.\n");
    }

    private void Stops()
    {
        Heading("When it stops and a person takes over");
        List([
            "**you ask for a person**, in words or by a button: always, at once, without conditions",
            .. Words(options.AlwaysEscalate.Where(signal => signal is not (Signal.HumanRequested or Signal.BotRefused))),
            $"that estimated risk reaches {Number(options.Threshold.EscalateAt)}, or less where more is at stake",
            .. AiCardLimit.Of(options.Limits).Select(limit => $"{limit.Words}{(limit.Count == 1 ? "" : Invariant($" ({limit.Count} times)"))}"),
        ]);
        _text.Append("\nOne angry word or a measured mood alone never decides.\n");
    }

    private void Person()
    {
        HumanAccessOptions access = options.Access;
        Heading("How to reach a person, and how fast");
        List(new[]
        {
            "Ask for a person in the chat. Nothing has to be filled in first.",
            access.Live ? "A person can join the chat." : null,
            access.Callback ? "A person can call you back." : null,
            access.Ticket ? "A person can answer you in writing when nobody can join." : null,
            string.IsNullOrWhiteSpace(access.ContactPath) ? null : $"You can also use: {Plain(access.ContactPath)}",
            $"A person should take up a handoff within {Time(options.Target.AcknowledgeWithin)}; sooner when you ask for one or when it is urgent.",
            access.TargetWithin is { } within ? $"The aim is that {Share(access.TargetShare)} of requests for a person are answered within {Time(within)}." : null,
            Invariant(options.Duties.AnswerWithinWorkingDays, days => $"Complaints have to be answered within {days} working days."),
            Invariant(options.Duties.UndueChargeWithinWorkingDays, days => $"Complaints about an undue charge have to be answered within {days} working days."),
            options.Duties.NamedPerson ? "The person who takes over has to say who they are." : null,
            options.Duties.TrackingReference ? "Each request has to get a reference that you can follow it by." : null,
            options.Duties.SameLanguage ? "You have to be answered in the language you write in." : null,
            options.Duties.NoCutOffWhileOpen ? "A service may not be cut off while a complaint about it is open." : null,
        }.OfType<string>());
    }

    private void Records()
    {
        DutyOptions duties = options.Duties;
        Heading("What is recorded");
        List(new[]
        {
            "Of each decision: when it was made, its reason, the estimated risk and the fingerprint of the policy. Your words are not part of it.",
            duties.KeepDecisions ? "Decisions have to be kept, so that it can be proved later what was decided and why." : null,
            duties.MaskPaymentData ? "Card numbers and card codes have to be masked before anything is stored or passed on." : null,
            duties.MaskPersonalData ? "E-mail addresses, phone numbers and account numbers have to be masked before anything is stored or passed on." : null,
            duties.Audit ? "The quality of the service has to be evaluated and audited." : null,
            "When a person takes over, they get what you have said so far, so that you need not say it again.",
        }.OfType<string>());
    }

    private void Packs()
    {
        if (ladder.Packs.Count == 0)
        {
            return;
        }

        Heading("Rules this service keeps to");
        List(ladder.Packs.Select(pack =>
            $"**{Plain(pack.Title)}** ({Plain(pack.Jurisdiction)}): {Plain(pack.Citation)}. {Dates(pack)}{Plain(pack.Disclaimer)}"));
    }

    private string Dates(PackInForce pack) =>
        (pack.EffectiveFrom is { } from ? Invariant($"To be kept from {from:yyyy-MM-dd}{(today is { } day && day < from ? ", and kept already" : "")}. ") : "")
        + (pack.VerifiedOn is { } on ? Invariant($"Last checked {on:yyyy-MM-dd}. ") : "");

    private void Heading(string title) => _text.Append($"\n## {title}\n\n");

    private void List(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            _text.Append($"- {item}\n");
        }
    }

    private static IEnumerable<string> Words(IEnumerable<Signal> signals) => signals.Order().Select(AiCardWords.Of).Distinct();

    private static string? Invariant(int? value, Func<string, string> text) =>
        value is { } number ? text(number.ToString(CultureInfo.InvariantCulture)) : null;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Share(double value) => (value * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Time(TimeSpan time) => NoticeValues.Duration(time, EnglishNotices.Units);

    /// <summary>A host's text on one line, with what Markdown and HTML would read as their own taken literally.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            plain.Append(c is '<' or '>' or '*' or '_' or '`' or '[' or ']' or '\\' or '|' ? $"\\{c}" : c.ToString());
        }

        return plain.ToString();
    }
}
