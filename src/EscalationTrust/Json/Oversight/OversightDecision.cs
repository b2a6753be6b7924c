using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Lines that are decisions: the fields of the decision log, and the circumstances that a decision needs to be made again.</summary>
internal static class OversightDecision
{
    public const string KillSwitchField = "kill_switch";

    public static void Write(Utf8JsonWriter writer, string id, in DecisionRecord record, string? ticketClass)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (record.At is { } at)
        {
            writer.WriteString("at", at);
        }

        writer.WriteNumber("customer_turn", record.Turn);
        writer.WriteNumber("episode", record.Episode);
        writer.WriteString("custody", CustodyNames.Of(record.Custody));
        DecisionLog.WriteFields(writer, new EscalationDecision
        {
            Stage = record.Stage,
            Reason = record.Reason,
            Risk = record.Risk,
            Threshold = record.Threshold,
            Signals = record.Signals,
            PermittedActs = record.PermittedActs,
            OpensHandoff = record.OpensHandoff,
            PolicyHash = record.PolicyHash,
        });
        WriteCircumstances(writer, in record, ticketClass);
        writer.WriteEndObject();
    }

    public static OversightEntry Read(JsonElement root, Func<string, TicketClass>? resolve)
    {
        string id = OversightFields.Required(root, "id");
        string? ticketClass = OversightFields.Text(root, "ticket_class");
        var record = new DecisionRecord
        {
            Conversation = DecisionRecord.KeyOf(id),
            Turn = OversightFields.Count(root, "customer_turn"),
            Episode = Math.Max(1, OversightFields.Count(root, "episode")),
            At = OversightFields.Time(root, "at"),
            Custody = OversightFields.Text(root, "custody") is { } custody
                ? (Custody)StoredName.Parse(custody, "custody", value => CustodyNames.Of((Custody)value)) : Custody.Bot,
            Stage = (LadderStage)StoredName.Parse(OversightFields.Required(root, "stage"), "stage", value => ((LadderStage)value).Name()),
            Reason = (EscalationReason)StoredName.Parse(OversightFields.Required(root, "reason"), "reason", value => ((EscalationReason)value).Name()),
            Risk = Score(root, "risk"),
            Threshold = Score(root, "threshold"),
            Signals = Signals(root),
            PermittedActs = Acts(root),
            OpensHandoff = OversightFields.Flag(root, "opens_handoff"),
            DisclosureDue = OversightFields.Flag(root, "disclosure_due"),
            Notice = (NoticeKey)StoredName.Parse(OversightFields.Text(root, "notice") ?? "none", "notice", value => ((NoticeKey)value).Name()),
            Priority = (HandoffPriority)StoredName.Parse(
                OversightFields.Text(root, "priority") ?? PolicyNames.Of(HandoffPriority.Normal), "priority", value => PolicyNames.Of((HandoffPriority)value)),
            PolicyHash = Hash(root),
            TicketClass = ticketClass is null || resolve is null ? default : resolve(ticketClass),
            Tier = TranscriptAccount.Tier(OversightFields.Text(root, "tier")),
            Trust = Ratio.From(OversightFields.Number(root, "trust") ?? double.NaN),
            Exposure = Exposure.FromAmount(OversightFields.Number(root, "exposure") ?? double.NaN),
            Congestion = Ratio.From(OversightFields.Number(root, "congestion") ?? double.NaN),
            KillSwitch = ReadKillSwitch(root),
        };
        return new OversightEntry { Id = id, At = record.At, Decision = record };
    }

    public static KillSwitch ReadKillSwitch(JsonElement root) =>
        (KillSwitch)StoredName.Parse(
            OversightFields.Text(root, KillSwitchField) ?? PolicyNames.Of(KillSwitch.Off), KillSwitchField, value => PolicyNames.Of((KillSwitch)value));

    private static void WriteCircumstances(Utf8JsonWriter writer, in DecisionRecord record, string? ticketClass)
    {
        WriteUnless(writer, "notice", record.Notice.Name(), record.Notice == NoticeKey.None);
        if (record.DisclosureDue)
        {
            writer.WriteBoolean("disclosure_due", true);
        }

        WriteUnless(writer, "priority", PolicyNames.Of(record.Priority), record.Priority == HandoffPriority.Normal);
        WriteUnless(writer, "ticket_class", ticketClass, string.IsNullOrEmpty(ticketClass));
        WriteUnless(writer, "tier", TranscriptAccount.NameOf(record.Tier), record.Tier == AccountTier.Unknown);
        WriteKnown(writer, "trust", record.Trust.Value);
        WriteKnown(writer, "exposure", record.Exposure.Amount);
        WriteKnown(writer, "congestion", record.Congestion.Value);
        WriteUnless(writer, KillSwitchField, PolicyNames.Of(record.KillSwitch), record.KillSwitch == KillSwitch.Off);
    }

    private static void WriteUnless(Utf8JsonWriter writer, string field, string? text, bool isDefault)
    {
        if (!isDefault)
        {
            writer.WriteString(field, text);
        }
    }

    private static void WriteKnown(Utf8JsonWriter writer, string field, double? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(field, known);
        }
    }

    private static RiskScore Score(JsonElement root, string field) =>
        OversightFields.Number(root, field) is { } value and >= 0 and <= 1
            ? new RiskScore((int)Math.Round(value * RiskScore.One))
            : throw new FormatException($"\"{field}\" must be a number in [0, 1]");

    private static SignalSet Signals(JsonElement root)
    {
        SignalSet signals = default;
        foreach (string name in OversightFields.Names(root, "signals"))
        {
            // A later version may know more signals; what is unknown here counts for nothing.
            signals = SignalCatalog.TryParse(name, out Signal signal) ? signals.With(signal) : signals;
        }

        return signals;
    }

    private static PermittedActs Acts(JsonElement root)
    {
        PermittedActs acts = PermittedActs.None;
        foreach (string name in OversightFields.Names(root, "permitted"))
        {
            acts |= (PermittedActs)(1 << StoredName.Parse(name, "permitted", bit => ((PermittedActs)(1 << bit)).Name()));
        }

        return acts;
    }

    private static ulong Hash(JsonElement root) =>
        OversightFields.Text(root, "policy") is not { } text ? 0
        : ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong hash) ? hash
        : throw new FormatException("\"policy\" must be up to 16 hexadecimal digits");
}
