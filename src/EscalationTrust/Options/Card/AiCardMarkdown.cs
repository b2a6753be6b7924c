using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Writes the AI card for a customer to read.</summary>
internal sealed class AiCardMarkdown(EscalationTrustOptions options, EscalationLadder ladder, string? service, CardLanguage language, DateOnly? today)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        _text.Append($"# {(service is null ? Line(CardLine.Title) : Line(CardLine.TitleOf, Plain(service)))}\n\n{Line(CardLine.Introduction)}\n");
        MayDo();
        Prepares();
        Stops();
        Reach();
        Recorded();
        Rules();
        string hash = ladder.PolicyHash.ToString("x16", CultureInfo.InvariantCulture);
        _text.Append($"\n---\n\n{Line(CardLine.Footer, Plain(ladder.Name), Digits(PolicyDocument.Version), hash)}\n");
        return _text.ToString();
    }

    private void MayDo()
    {
        Heading(CardLine.MayDo);
        if (options.KillSwitch == KillSwitch.Off)
        {
            List(PermittedActs.WhenAutomated.Single().Select(language.Act));
        }
        else
        {
            _text.Append(Line(options.KillSwitch == KillSwitch.Contain ? CardLine.SwitchedToPreparing : CardLine.SwitchedOff)).Append('\n');
        }
    }

    private void Prepares()
    {
        Heading(CardLine.Prepares);
        List([.. Words(options.Containment.Always.Except(options.AlwaysEscalate)), Line(CardLine.PreparesAtRisk, Number(options.Containment.EnterAt))]);
        _text.Append($"\n{Line(CardLine.MayThen, string.Join("; ", options.Containment.Permitted.Single().Select(language.Act)))}\n");
    }

    private void Stops()
    {
        Heading(CardLine.Stops);
        List([
            Line(CardLine.OnRequest),
            .. Words(options.AlwaysEscalate.Where(signal => signal is not (Signal.HumanRequested or Signal.BotRefused))),
            Line(CardLine.StopsAtRisk, Number(options.Threshold.EscalateAt)),
            .. AiCardLimit.Of(options.Limits).Select(limit => Line(limit.Line) + (limit.Count == 1 ? "" : $" ({Line(CardLine.Times, Digits(limit.Count))})")),
        ]);
        _text.Append($"\n{Line(CardLine.MoodAlone)}\n");
    }

    private void Reach()
    {
        HumanAccessOptions access = options.Access;
        DutyOptions duties = options.Duties;
        Heading(CardLine.Reach);
        List(
            Line(CardLine.AskHere),
            access.Live ? Line(CardLine.Live) : null,
            access.Callback ? Line(CardLine.Callback) : null,
            access.Ticket ? Line(CardLine.Ticket) : null,
            string.IsNullOrWhiteSpace(access.ContactPath) ? null : Line(CardLine.ContactPath, Plain(access.ContactPath)),
            Line(CardLine.AcknowledgeWithin, Time(options.Target.AcknowledgeWithin)),
            access.TargetWithin is { } within ? Line(CardLine.Target, Share(access.TargetShare), Time(within)) : null,
            duties.AnswerWithinWorkingDays is { } days ? Line(CardLine.Complaints, Digits(days)) : null,
            duties.UndueChargeWithinWorkingDays is { } fewer ? Line(CardLine.UndueCharges, Digits(fewer)) : null,
            duties.NamedPerson ? Line(CardLine.NamedPerson) : null,
            duties.TrackingReference ? Line(CardLine.TrackingReference) : null,
            duties.SameLanguage ? Line(CardLine.SameLanguage) : null,
            duties.NoCutOffWhileOpen ? Line(CardLine.NoCutOff) : null);
    }

    private void Recorded()
    {
        DutyOptions duties = options.Duties;
        Heading(CardLine.Recorded);
        List(
            Line(CardLine.Decisions),
            duties.KeepDecisions ? Line(CardLine.KeepDecisions) : null,
            duties.MaskPaymentData ? Line(CardLine.MaskPaymentData) : null,
            duties.MaskPersonalData ? Line(CardLine.MaskPersonalData) : null,
            duties.Audit ? Line(CardLine.Audit) : null,
            Line(CardLine.PassedOn));
    }

    private void Rules()
    {
        if (ladder.Packs.Count == 0)
        {
            return;
        }

        Heading(CardLine.Rules);
        List(ladder.Packs.Select(pack =>
            $"**{Plain(pack.Title)}** ({Plain(pack.Jurisdiction)}): {Plain(pack.Citation)}. {string.Concat(Dates(pack))}{Plain(pack.Disclaimer)}"));
    }

    private IEnumerable<string> Dates(PackInForce pack)
    {
        if (pack.EffectiveFrom is { } from)
        {
            yield return Line(today < from ? CardLine.KeptAlready : CardLine.KeptFrom, Day(from)) + " ";
        }

        if (pack.VerifiedOn is { } on)
        {
            yield return Line(CardLine.Verified, Day(on)) + " ";
        }
    }

    private void Heading(CardLine title) => _text.Append($"\n## {Line(title)}\n\n");

    private void List(params IEnumerable<string?> items)
    {
        foreach (string item in items.OfType<string>())
        {
            _text.Append($"- {item}\n");
        }
    }

    private IEnumerable<string> Words(IEnumerable<Signal> signals) => signals.Order().Select(language.Signal).Distinct();

    private string Line(CardLine line, params string[] names) =>
        names.Length == 0 ? language.Line(line) : string.Format(CultureInfo.InvariantCulture, language.Line(line), names);

    private string Time(TimeSpan time) => NoticeValues.Duration(time, language.Units);

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Share(double value) => (value * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

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
