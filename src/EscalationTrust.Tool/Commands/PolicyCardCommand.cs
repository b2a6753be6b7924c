using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>policy card</c>: writes the AI card of a policy.</summary>
internal static class PolicyCardCommand
{
    private const string Markdown = "md";
    private const string Json = "json";

    public static Command Create(ToolTerminal terminal)
    {
        Option<string?> policy = CommonOptions.Policy();
        var format = new Option<string>("--format", "-f") { Description = "md to be read, json to be stored.", DefaultValueFactory = _ => Markdown };
        format.AcceptOnlyFromAmong(Markdown, Json);
        var service = new Option<string?>("--service") { Description = "The service's name as customers know it.", HelpName = "NAME" };
        var language = new Option<string?>("--language", "-l") { Description = $"The language of the page: {string.Join(", ", AiCard.Languages)}. English for any other.", HelpName = "CODE" };
        Option<DateOnly?> today = CommonOptions.Today();
        var command = new Command("card", "Writes the AI card: what the assistant may do, when it stops, how to reach a person and how fast, what is recorded.")
        {
            policy,
            format,
            service,
            language,
            today,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            EscalationLadder ladder = await PolicySource.LoadAsync(parsed.GetValue(policy), null, terminal, cancellation);
            var card = new AiCard(ladder, parsed.GetValue(service));
            DateOnly? day = parsed.GetValue(today);
            terminal.Out.Write(parsed.GetValue(format) == Json ? card.ToJson(day) : card.ToMarkdown(parsed.GetValue(language), day));
            return ExitCode.Done;
        });
        return command;
    }
}
