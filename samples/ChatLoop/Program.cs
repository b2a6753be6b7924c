using ChatLoop;
using EscalationTrust;
using Microsoft.Extensions.DependencyInjection;

// The wiring: one call, with a threshold of its own for each kind of ticket.
var services = new ServiceCollection();
services.AddEscalationTrust(options =>
{
    options.Target.Queue = "front-desk";
    options.TicketClasses["billing"] = new TicketClassOptions { ContainAt = 0.4, EscalateAt = 0.6, Target = new() { Queue = "billing-people" } };
    options.TicketClasses["outage"] = new TicketClassOptions { ContainAt = 0.3, EscalateAt = 0.5, Target = new() { Queue = "operations" } };
});
await using ServiceProvider provider = services.BuildServiceProvider();

IEscalationPolicy policy = provider.GetRequiredService<IEscalationPolicy>();
var ladder = provider.GetRequiredService<EscalationLadderMonitor>();
using var metrics = new ConsoleMetrics();

// Three chats at once would share the policy and keep a state each; here they come one after another.
var chats = new Dictionary<string, Chat>();
foreach (Script script in Scripts.All)
{
    var chat = new Chat(policy, ladder.TicketClass(script.TicketClass), script.Bot);
    chats[script.Name] = chat;
    Console.WriteLine($"--- {script.Name} ({script.TicketClass})");
    foreach (Step step in script.Steps)
    {
        chat.Play(step);
    }

    Console.WriteLine();
}

metrics.Print();

// What this sample is there to show; CI runs it.
bool good = !chats["An easy question"].HandedOver
    && chats["A bot in trouble"] is { HandedOver: true, BotSpokeOverAPerson: false }
    && chats["A request for a person"].HandedOver;
Console.WriteLine(good ? "Each chat went where it should." : "A chat went where it should not.");
return good ? 0 : 1;
